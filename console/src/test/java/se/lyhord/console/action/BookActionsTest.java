package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lyhord.console.DeskTest;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.routine.RoutineInForce;

/** The forms that keep the diary in order, each filled in and done. */
@DeskTest
class BookActionsTest extends Desk {
    @Test
    void makeVoidWithAReason() {
        long id = opened("Gungan");

        choose("Makulera");
        boolean warned = dialog().contains("Du kan ångra det i tio sekunder, sedan inte.");
        write("Varför makuleras ärendet?", "Ett test.");
        press("Makulera");

        assertThat(warned).isTrue();
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(page(id).events()).extracting(entry -> entry.event()).contains(new Voided("Ett test."));
        assertThat(menu()).doesNotContain("Svara", "Makulera", "Fördela om", "Rätta ankomstdatum");
    }

    @Test
    void takeBackThatItWasMadeVoid() {
        long id = opened("Gungan");
        choose("Makulera");
        write("Varför makuleras ärendet?", "Ett test.");
        press("Makulera");

        find(UndoBar.class).single().undo();

        assertThat(find(UndoBar.class).single().getElement().getTextRecursively())
                .contains("Ångrat: Makulera · Gungan");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(menu()).contains("Makulera");
    }

    @Test
    void correctTheArrivalDateWhichMovesTheFrister() {
        long id = opened("Gungan");
        LocalDate before = RoutineInForce.arrivalDate(arende(id).arrivedAt());

        choose("Rätta ankomstdatum");
        write("Kom in den", before.minusDays(2));
        write("Varför är datumet fel?", "Det låg i en annan brevlåda.");
        press("Rätta ankomstdatum");

        assertThat(RoutineInForce.arrivalDate(arende(id).arrivedAt())).isEqualTo(before.minusDays(2));
        assertThat(shown()).contains("Det låg i en annan brevlåda.");
    }

    @Test
    void mergeWithAnotherOfTheSamePerson() {
        long other = routed("Lekplatsen vid ån");
        long id = opened("Gungan");

        choose("Slå ihop");
        pick("Ärende som fortsätter", String.valueOf(other));
        press("Slå ihop");

        assertThat(arende(id).status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(arende(id).handling().mergedInto()).isEqualTo(other);
        assertThat(arende(other).status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void beginTheInquiryOnce() {
        long id = opened("Gungan");

        choose("Påbörja utredningen");
        press("Påbörja utredningen");

        assertThat(page(id).events()).extracting(entry -> entry.event()).contains(new InquiryBegun());
        assertThat(menu()).doesNotContain("Påbörja utredningen");
    }
}
