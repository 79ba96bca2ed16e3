package se.lyhord.register.learn.model;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.model.ModelFile;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.suggest.Basis;

/** What comes with the program, read when it is first needed. */
@Component
class BuiltIn {
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Read read;

    Models models() {
        return read().models();
    }

    Basis basis() {
        return read().basis();
    }

    private Read read() {
        Read known = read;
        if (known != null) {
            return known;
        }
        reading.lock();
        try {
            Read now = read;
            if (now == null) {
                now = new Read(ModelFile.builtIn(), Basis.builtIn());
                read = now;
            }
            return now;
        } finally {
            reading.unlock();
        }
    }

    private record Read(Models models, Basis basis) {}
}
