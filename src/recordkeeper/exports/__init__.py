"""What leaves the app as files of other programs' kinds."""
