"""The troubleshooter's window: what is seen, a few questions, one remedy at a time, what comes of it."""
