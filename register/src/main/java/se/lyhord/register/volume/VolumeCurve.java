package se.lyhord.register.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.lyhord.config.calendar.SvenskTid;

/** When messages come: most on Mondays and in autumn, few in July and at night, and some more each year. */
final class VolumeCurve {
    private static final double[] WEEKDAYS = {1.3, 1.2, 1.15, 1.1, 0.95, 0.35, 0.4};
    private static final double[] MONTHS = {1.05, 1, 1.05, 1.05, 1.1, 0.95, 0.6, 0.9, 1.1, 1.15, 1.15, 0.85};
    private static final double[] HOURS = {
        2, 1, 1, 1, 1, 2, 4, 9, 14, 15, 13, 11, 10, 11, 11, 10, 9, 8, 8, 9, 9, 8, 6, 4
    };
    private static final double A_DAYS_GROWTH = 0.03 / 365;
    private static final int SECONDS_OF_HOUR = 3600;
    private static final double SECONDS_OF_DAY = 86_400;

    private final Volume volume;
    private final double[] dayShares;
    private final double[] hourShares = running(HOURS);

    VolumeCurve(Volume volume) {
        this.volume = volume;
        LocalDate first = volume.firstDay();
        int days = (int) ChronoUnit.DAYS.between(first, volume.lastDay()) + 1;
        this.dayShares = running(
                IntStream.range(0, days).mapToDouble(day -> weight(first, day)).toArray());
    }

    private static double weight(LocalDate first, int day) {
        LocalDate date = first.plusDays(day);
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1]
                * MONTHS[date.getMonthValue() - 1]
                * (1 + A_DAYS_GROWTH * day);
    }

    private static double[] running(double[] weights) {
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        double[] shares = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            shares[i + 1] = shares[i] + weights[i] / all;
        }
        shares[weights.length] = 1;
        return shares;
    }

    /** The arrivals in seconds since 1970, the earliest first. */
    long[] arrivals() {
        long[] arrivals = new long[volume.arenden()];
        SplittableRandom random = volume.chance(-1);
        int next = 0;
        for (int day = 0; day + 1 < dayShares.length; day++) {
            int until = (int) Math.round(dayShares[day + 1] * volume.arenden());
            int here = until - next;
            for (int i = 0; i < here; i++) {
                arrivals[next++] = moment(day, (i + random.nextDouble()) / here).getEpochSecond();
            }
        }
        return arrivals;
    }

    private Instant moment(int day, double share) {
        Instant start =
                volume.firstDay().plusDays(day).atStartOfDay(SvenskTid.ZONE).toInstant();
        double second = secondOfDay(share);
        long left = ChronoUnit.SECONDS.between(start, volume.until());
        return start.plusSeconds((long) (left < SECONDS_OF_DAY ? second / SECONDS_OF_DAY * left : second));
    }

    private double secondOfDay(double share) {
        int hour = 0;
        while (hourShares[hour + 1] < share) {
            hour++;
        }
        return (hour + (share - hourShares[hour]) / (hourShares[hour + 1] - hourShares[hour])) * SECONDS_OF_HOUR;
    }
}
