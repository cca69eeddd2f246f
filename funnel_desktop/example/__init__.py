"""A practice made up but lifelike, to try the program on."""
