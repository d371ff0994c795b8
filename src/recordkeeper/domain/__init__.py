"""What is true: values and rules. No input or output, no clock of its own."""
