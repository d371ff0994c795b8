"""What a person can do: one module per subject, one method per act. Knows no window and no terminal."""
