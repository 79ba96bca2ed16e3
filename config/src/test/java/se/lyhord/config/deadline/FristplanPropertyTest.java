package se.lyhord.config.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.lyhord.config.calendar.AnyDay;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;

@Domain(AnyDay.class)
@Domain(DomainContext.Global.class)
class FristplanPropertyTest {
    private static final Arbetsdagar ARBETSDAGAR = new Arbetsdagar();

    private static final List<Question> QUESTIONS = Rutiner.builtInNames().stream()
            .map(Rutiner::builtIn)
            .flatMap(FristplanPropertyTest::all)
            .toList();

    record Question(Rutin rutin, String kind, String unit, Set<String> flags) {
        List<PlannedFrist> on(LocalDate arrival) {
            return new Fristplan(rutin, ARBETSDAGAR).of(arrival, kind, unit, flags);
        }

        boolean isHandled() {
            return rutin.kind(kind).map(known -> known.isHandled(flags)).orElse(true);
        }

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(rutin.id(), kind, unit, flags);
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    @Property(tries = 250)
    void everyFristIsInOrderAndHasItsWarningOnAWorkingDayBeforeItsEnd(
            @ForAll("questions") Question question, @ForAll LocalDate arrival) {
        List<PlannedFrist> frister = question.on(arrival);

        assertThat(frister).isSortedAccordingTo(Comparator.comparing(PlannedFrist::due));
        assertThat(frister).doesNotHaveDuplicates().allSatisfy(frist -> {
            assertThat(frist.due().toLocalDate()).isAfterOrEqualTo(arrival);
            assertThat(frist.due())
                    .hasToString(frist.due().toLocalDate() + "T23:59:59"
                            + frist.due().getOffset() + "[Europe/Stockholm]");
            assertThat(frist.warnOn()).isBeforeOrEqualTo(frist.due().toLocalDate());
            assertThat(ARBETSDAGAR.isArbetsdag(frist.warnOn())).isTrue();
        });
    }

    @Property(tries = 250)
    void noFristComesEarlierForWhatCameLater(
            @ForAll("questions") Question question, @ForAll LocalDate one, @ForAll LocalDate other) {
        Map<Duty, ZonedDateTime> first = dues(question.on(one.isBefore(other) ? one : other));
        Map<Duty, ZonedDateTime> second = dues(question.on(one.isBefore(other) ? other : one));

        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second).allSatisfy((duty, due) -> assertThat(due).isAfterOrEqualTo(first.get(duty)));
    }

    @Property(tries = 250)
    void anArendeIsEitherAnsweredOrHandedOver(@ForAll("questions") Question question, @ForAll LocalDate arrival) {
        Set<Duty> duties = dues(question.on(arrival)).keySet();

        if (question.isHandled()) {
            assertThat(duties).doesNotContain(Duty.OMSTYRNING);
        } else {
            assertThat(duties).isSubsetOf(Duty.OMSTYRNING);
        }
    }

    @Property(tries = 250)
    void wordOfDelayIsDueWhenTheLastAnswerIsWhereTheRoutineAsksForIt(
            @ForAll("questions") Question question, @ForAll LocalDate arrival) {
        Map<Duty, ZonedDateTime> dues = dues(question.on(arrival));
        Optional<ZonedDateTime> lastAnswer = Optional.ofNullable(dues.get(Duty.SVAR_EFTER_UTREDNING))
                .or(() -> Optional.ofNullable(dues.get(Duty.SVAR)));

        assertThat(Optional.ofNullable(dues.get(Duty.DROJSMAL)))
                .isEqualTo(lastAnswer.filter(_ -> question.rutin().handling().delayNotice()));
    }

    private static Map<Duty, ZonedDateTime> dues(List<PlannedFrist> frister) {
        return frister.stream().collect(Collectors.toMap(PlannedFrist::duty, PlannedFrist::due));
    }

    private static Stream<Question> all(Rutin rutin) {
        return rutin.kinds().stream().map(Arendetyp::id).flatMap(kind -> Stream.concat(
                        Stream.of(""), rutin.units().stream().map(Enhet::id))
                .flatMap(unit -> Stream.concat(
                                Stream.of(Set.<String>of()),
                                rutin.flags().stream().map(flag -> Set.of(flag.id())))
                        .map(flags -> new Question(rutin, kind, unit, flags))));
    }
}
