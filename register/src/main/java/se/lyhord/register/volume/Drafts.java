package se.lyhord.register.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.routine.RoutineInForce;

/** Invents ärenden; one with the same number is always the same. */
final class Drafts {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final List<Kanal> CHANNELS = List.of(Kanal.PHONE, Kanal.PHONE, Kanal.VISIT, Kanal.LETTER);

    private final Volume volume;
    private final Material material;
    private final RoutineInForce routine;
    private final long[] arrivals;

    Drafts(Volume volume, Material material, RoutineInForce routine) {
        this.volume = volume;
        this.material = material;
        this.routine = routine;
        this.arrivals = new VolumeCurve(volume).arrivals();
    }

    Draft at(int place) {
        SplittableRandom random = volume.chance(place);
        Example example = material.any(random);
        Kanal channel = channel(random);
        Citizen sender = sender(random, channel);
        ArendeStatus status = status(place, example, random);
        List<String> flags = material.flags(example);
        Instant arrived = Instant.ofEpochSecond(arrivals[place]);
        Instant confirmed = past(routine.nextOfficeMoment(arrived).plusSeconds(300 + random.nextInt(9000)), arrived);
        Instant done =
                past(routine.nextOfficeMoment(confirmed.plus(Duration.ofHours(20 + random.nextInt(260)))), confirmed);
        return new Draft(
                place,
                example,
                suggesting(random),
                sender,
                Citizen.place(random.nextInt(THOUSAND * HUNDRED)),
                channel,
                status,
                flags,
                arrived,
                confirmed,
                done,
                status != ArendeStatus.INKOMMET && belongsInDiary(example, sender, flags),
                random.nextInt(HUNDRED) < 10 && place + volume.followUpAfter() < volume.arenden(),
                channel == Kanal.E_MAIL && random.nextInt(HUNDRED) < 9,
                random.nextInt(HUNDRED) < 8 ? 1 : 0);
    }

    /** When its later message came. */
    Instant laterThan(Draft draft) {
        return Instant.ofEpochSecond(arrivals[draft.place() + volume.followUpAfter()])
                .plusSeconds(1);
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(volume.until());
    }

    /** Not after the end of the decade. */
    private Instant past(Instant wanted, Instant earliest) {
        Instant end = volume.until().minusSeconds(1);
        Instant moment = wanted.isAfter(end) ? end : wanted;
        return moment.isBefore(earliest) ? earliest : moment;
    }

    private static Kanal channel(SplittableRandom random) {
        int drawn = random.nextInt(HUNDRED);
        if (drawn < 70) {
            return Kanal.E_MAIL;
        }
        return drawn < 88 ? Kanal.CHAT : CHANNELS.get(random.nextInt(CHANNELS.size()));
    }

    private Citizen sender(SplittableRandom random, Kanal channel) {
        Citizen known = Citizen.numbered(random.nextInt(volume.arenden() / 3 + 1));
        return switch (channel) {
            case E_MAIL -> known;
            case CHAT -> random.nextInt(HUNDRED) < 55 ? Citizen.anonymous() : known;
            default -> random.nextInt(HUNDRED) < 30 ? Citizen.anonymous() : known.withoutAddress();
        };
    }

    private static Suggesting suggesting(SplittableRandom random) {
        int drawn = random.nextInt(HUNDRED);
        if (drawn < 72) {
            return Suggesting.SURE;
        }
        return drawn < 91 ? Suggesting.UNSURE : Suggesting.WRONG;
    }

    private ArendeStatus status(int place, Example example, SplittableRandom random) {
        int fromEnd = volume.arenden() - 1 - place;
        if (fromEnd < volume.inbox()) {
            return ArendeStatus.INKOMMET;
        }
        if (!routine.rutin().kind(example.kind()).orElseThrow().isHandled(Set.copyOf(example.flags()))) {
            return example.kind().equals("ovrigt") ? ArendeStatus.AVSLUTAT : ArendeStatus.OMSTYRT;
        }
        if (routine.rutin().unit(example.unit()).orElseThrow().external()) {
            return ArendeStatus.VIDAREBEFORDRAT;
        }
        int drawn = random.nextInt(THOUSAND);
        if (drawn < 8) {
            return ArendeStatus.MAKULERAT;
        }
        double age = fromEnd / (4.0 * Math.max(1, volume.routed()));
        if (age < 1 && random.nextDouble() < Math.pow(1 - age, 3)) {
            return ArendeStatus.FORDELAT;
        }
        return drawn < (age < 1 ? 250 : 11) ? ArendeStatus.BESVARAT : ArendeStatus.AVSLUTAT;
    }

    private boolean belongsInDiary(Example example, Citizen sender, List<String> flags) {
        Rutin rutin = routine.rutin();
        boolean matter = !rutin.kind(example.kind()).orElseThrow().isNoMatter(Set.copyOf(flags));
        return matter
                && (rutin.diary().anonymous() || sender.isReachable())
                && (rutin.diary().praise() || !example.kind().equals("berom"));
    }
}
