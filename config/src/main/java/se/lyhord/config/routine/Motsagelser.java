package se.lyhord.config.routine;

import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.citizen.Hanvisad;
import se.lyhord.config.routine.citizen.Hjalpbehov;
import se.lyhord.config.routine.citizen.Medborgarsida;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.rule.BekraftelseTrigger;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.config.routine.rule.Hanvisning;

/** What a routine may say part by part, but cannot mean as a whole. */
final class Motsagelser {
    private final Rutin rutin;

    Motsagelser(Rutin rutin) {
        this.rutin = rutin;
    }

    void check() {
        somethingIsHandledBySomebody();
        rutin.kinds().forEach(this::checkReplyWanted);
        rutin.kinds().forEach(this::checkTarget);
        rutin.units().stream().filter(Enhet::external).forEach(Motsagelser::checkExternal);
        rutin.providers().forEach(this::checkProvider);
        checkBekraftelse();
        checkOtherAuthority();
        rutin.citizensPage().authorities().forEach(this::checkTold);
        checkHelp();
        Behorighet.check(rutin);
    }

    private void somethingIsHandledBySomebody() {
        if (rutin.kinds().stream().noneMatch(Arendetyp::inScope)) {
            refuse("varje ärendetyp i ”kinds” är undantagen, så rutinen hanterar ingenting");
        }
        if (rutin.units().stream().allMatch(Enhet::external)) {
            refuse("varje enhet i ”units” ligger utanför, så ingen kan svara");
        }
    }

    private void checkReplyWanted(Arendetyp kind) {
        Optional<Arendetyp> as = Optional.ofNullable(kind.whenReplyWanted()).flatMap(rutin::kind);
        as.filter(other -> !kind.inScope() || !other.inScope())
                .ifPresent(other -> refuse("ärendetypen ”%s” har ”whenReplyWanted: %s”, men %s är undantagen"
                        .formatted(kind.id(), other.id(), kind.inScope() ? "den" : "ärendetypen själv")));
        as.filter(other -> other.whenReplyWanted() != null)
                .ifPresent(other ->
                        refuse("ärendetypen ”%s” har ”whenReplyWanted: %s”, som själv hanteras som en annan ärendetyp"
                                .formatted(kind.id(), other.id())));
    }

    /** The citizen is told where the matter went, which must not tell anybody else what it is about. */
    private void checkTarget(Arendetyp kind) {
        Optional.ofNullable(kind.target())
                .flatMap(rutin::unit)
                .filter(Enhet::revealsSocialCare)
                .ifPresent(target -> refuse(
                        "ärendetypen ”%s” har ”target: %s”, men beskedet till den som skrev får inte avslöja socialtjänst"
                                .formatted(kind.id(), target.id())));
    }

    private static void checkExternal(Enhet unit) {
        Stream.of(
                        Optional.ofNullable(unit.chief()).map(_ -> "chief"),
                        Optional.ofNullable(unit.department()).map(_ -> "department"),
                        Optional.ofNullable(unit.answerWithin()).map(_ -> "answerWithin"))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(key ->
                        refuse("enheten ”%s” ligger utanför och kan därför inte ha ”%s”".formatted(unit.id(), key)));
    }

    private void checkProvider(Utforare provider) {
        rutin.unit(provider.unit())
                .filter(Enhet::external)
                .ifPresent(unit ->
                        refuse("utföraren ”%s” har ”unit: %s”, som ligger utanför och inte kan ha beslutat om insatsen"
                                .formatted(provider.id(), unit.id())));
    }

    private void checkBekraftelse() {
        Bekraftelseregler rules = rutin.acknowledgement();
        Tidsfrist within = rules.within();
        if (within == null) {
            return;
        }
        if (within.days() == 0 && rules.trigger() != BekraftelseTrigger.RECEIPT) {
            refuse("bekräftelsen ska vara skickad samma dag, men ”trigger: %s” låter den vänta på någon"
                    .formatted(rules.trigger()));
        }
        if (rutin.answer().within() != null && rutin.answer().within().isSurelyShorterThan(within)) {
            refuse("tiden för svar i ”answer” går ut före tiden för bekräftelsen i ”acknowledgement”");
        }
        rutin.units().stream()
                .filter(unit ->
                        unit.answerWithin() != null && unit.answerWithin().isSurelyShorterThan(within))
                .findFirst()
                .ifPresent(unit ->
                        refuse("enheten ”%s” ska svara innan tiden för bekräftelsen i ”acknowledgement” har gått ut"
                                .formatted(unit.id())));
    }

    private void checkOtherAuthority() {
        Hanvisning rule = rutin.handling().otherAuthority();
        if (rule.isSentByUs() && rutin.authorities().isEmpty()) {
            refuse("”otherAuthority” är %s, men ”authorities” är tom så det finns ingen att skicka till"
                    .formatted(rule));
        }
    }

    private void checkTold(Hanvisad told) {
        if (rutin.authority(told.authority()).isEmpty()) {
            refuse("”citizens.authorities” nämner ”%s”, som inte finns i ”authorities”".formatted(told.authority()));
        }
    }

    /** Whoever tells that a child is badly off must not be left without a number. */
    private void checkHelp() {
        Medborgarsida page = rutin.citizens();
        boolean socialCare = rutin.units().stream().anyMatch(unit -> unit.revealsSocialCare() && !unit.external());
        if (page != null && socialCare && page.help(Hjalpbehov.OROSANMALAN).isEmpty()) {
            refuse("”citizens.help” saknar OROSANMALAN, men nämnden har socialtjänst");
        }
    }

    private static void refuse(String sentence) {
        throw new IllegalArgumentException(sentence);
    }
}
