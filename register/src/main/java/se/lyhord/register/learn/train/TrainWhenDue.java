package se.lyhord.register.learn.train;

import java.sql.SQLException;
import java.time.Duration;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loop;

/** Looks for each nämnd whether it is time to train, and does it if no other node is at it. */
final class TrainWhenDue extends Loop {
    private final Routines routines;
    private final TrainingDue due;
    private final TrainingTurn turn;
    private final TrainModel trainModel;

    TrainWhenDue(Routines routines, TrainingDue due, TrainingTurn turn, TrainModel trainModel, Duration interval) {
        super("train", interval);
        this.routines = routines;
        this.due = due;
        this.turn = turn;
        this.trainModel = trainModel;
    }

    @Override
    protected boolean workOnce() throws SQLException {
        for (String namnd : routines.namnder()) {
            Rutin rutin = routines.today(namnd).rutin();
            if (isRunning() && due.is(rutin)) {
                turn.take(() -> trainUnlessDone(rutin));
            }
        }
        return false;
    }

    /** Another node may have had the turn just before. */
    private void trainUnlessDone(Rutin rutin) {
        if (due.is(rutin)) {
            trainModel.train(rutin.namnd().id());
        }
    }
}
