package se.lyhord.console.look;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import se.lyhord.console.live.Live;
import se.lyhord.register.access.Account;
import se.lyhord.register.look.Onlooker;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.signal.Signal;

/** Says who else has an ärende in sight, and tells them that this person has, for as long as it is on the screen. */
public class LookLine extends Span {
    private static final long NOTHING = 0;

    private final Onlookers onlookers;
    private final SharedLooks shared;
    private final Account account;
    private final Span words = new Span();
    private long arende = NOTHING;

    LookLine(Onlookers onlookers, SharedLooks shared, Account account, Live live, BooleanSupplier closing) {
        this.onlookers = onlookers;
        this.shared = shared;
        this.account = account;
        addClassName("look-line");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.EYE.create(), words);
        setVisible(false);
        live.follow(this, EnumSet.of(Signal.LOOK), this::show);
        live.look(this, Onlookers.BEAT, this::beat);
        addAttachListener(attached -> beat());
        addDetachListener(detached -> {
            if (!closing.getAsBoolean()) {
                turnAway();
            }
        });
    }

    /** It is this ärende now. */
    public void on(long id) {
        long before = arende;
        arende = id;
        if (before != NOTHING && before != id && isAttached()) {
            onlookers.turn(account, before, id);
            show();
            return;
        }
        if (before != NOTHING && before != id) {
            onlookers.turnAway(account, before);
        }
        if (isAttached()) {
            beat();
        }
    }

    /** It is none. */
    public void off() {
        turnAway();
        arende = NOTHING;
        setVisible(false);
    }

    private void turnAway() {
        if (arende != NOTHING) {
            onlookers.turnAway(account, arende);
        }
    }

    private void beat() {
        if (arende != NOTHING) {
            onlookers.look(account, arende);
            show();
        }
    }

    private void show() {
        List<Onlooker> others = shared.others(account).getOrDefault(arende, List.of());
        words.setText(sentence(others));
        setVisible(!others.isEmpty());
    }

    /** Such as "Leila S tittar också här". */
    static String sentence(List<Onlooker> others) {
        return others.stream().map(Onlooker::name).collect(joining(", ")) + " tittar också här";
    }
}
