package se.lyhord.register.report;

import java.util.List;

/**
 * A period's figures and measures, which name nobody.
 *
 * @param counted by enhet, kvalitetsfaktor and kind, of what came in the period
 * @param apart what came in the period and is in none of them
 * @param measures those that were added in the period, oldest first
 * @param withheld how many more there were whose words may point at somebody
 */
public record Report(
        Period period, List<Counted> counted, CountedApart apart, List<ReportedMeasure> measures, int withheld) {
    /** Keeps its own copies. */
    public Report {
        counted = List.copyOf(counted);
        measures = List.copyOf(measures);
    }

    /** All that are counted, together. */
    public Answers sum() {
        return counted.stream().map(Counted::answers).reduce(Answers.NONE, Answers::plus);
    }
}
