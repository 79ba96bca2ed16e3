package se.lyhord.classifier.model;

/**
 * How the features of a text are weighed.
 *
 * @param idfPower how much more rare features count than common ones: 0 not at all
 * @param countPower how much a repeated feature counts: 1 in full, 0.5 by its root
 */
record Weighting(double idfPower, double countPower) {}
