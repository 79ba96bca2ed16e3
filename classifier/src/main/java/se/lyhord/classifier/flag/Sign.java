package se.lyhord.classifier.flag;

/**
 * What a rule has seen.
 *
 * @param evidence the words or the kind of number, as they may be shown and logged to a registrator
 * @param isCertain whether it raises its flag whatever else the message says
 */
public record Sign(String evidence, boolean isCertain) {}
