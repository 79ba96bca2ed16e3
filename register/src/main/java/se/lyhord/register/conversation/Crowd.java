package se.lyhord.register.conversation;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts those who wait for an answer, so that others can let them go first. */
final class Crowd {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewer = lock.newCondition();
    private int size;

    void enter() {
        lock.lock();
        try {
            size++;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            size--;
            fewer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no more than so many are left, though never longer than that; returns whether it came so far. */
    boolean awaitAtMost(int many, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (size > many && left > 0) {
                left = fewer.awaitNanos(left);
            }
            return size <= many;
        } finally {
            lock.unlock();
        }
    }
}
