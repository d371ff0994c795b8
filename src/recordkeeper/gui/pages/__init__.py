"""One folder or module per screen of the side bar."""
