"""The guided set-up: one window, one page per question."""
