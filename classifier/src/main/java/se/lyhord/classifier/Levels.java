package se.lyhord.classifier;

/**
 * How probable the best answer to each question must be, between 0 and 1, for the classifier to stand by it.
 *
 * @param kind for ärendetyp
 * @param factor for kvalitetsfaktor
 * @param unit for enhet
 */
public record Levels(double kind, double factor, double unit) {
    /** What serves a nämnd that has not decided otherwise. */
    public static final Levels DEFAULT = new Levels(.45, .35, .45);
}
