"""The one design system: measures, type, colours, from which the style sheet is made."""
