package se.lyhord.register.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.RutinException;
import se.lyhord.register.signal.Loop;

/**
 * Takes a routine into use when its file has changed, without a restart; one that cannot be used is refused with its sentence, and the one before
 * goes on.
 */
public final class ReloadRoutines extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadRoutines.class);

    private final RoutineFiles files;
    private final Routines routines;
    private String state;
    private volatile @Nullable String problem;

    /** Looks at the files so often. */
    public ReloadRoutines(RoutineFiles files, Routines routines, Duration interval) {
        super("routines", interval);
        this.files = files;
        this.routines = routines;
        this.state = files.state();
    }

    /** Why a changed routine was not taken into use, as a sentence in Swedish; empty when all are in use. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    protected boolean workOnce() {
        String now = files.state();
        if (!now.equals(state)) {
            state = now;
            take();
        }
        return false;
    }

    private void take() {
        try {
            List<Rutin> read = files.read();
            if (namnder(read).equals(Set.copyOf(routines.namnder()))) {
                routines.replace(read);
                problem = null;
                LOG.info("A changed routine is in use");
            } else {
                refuse("Filerna har andra nämnder än när programmet startade. Starta om det för att byta nämnd.");
            }
        } catch (RutinException unusable) {
            refuse(String.valueOf(unusable.getMessage()));
        }
    }

    private static Set<String> namnder(List<Rutin> read) {
        return read.stream().map(rutin -> rutin.namnd().id()).collect(Collectors.toSet());
    }

    private void refuse(String sentence) {
        problem = sentence;
        LOG.warn("A changed routine is not in use: {}", sentence);
    }
}
