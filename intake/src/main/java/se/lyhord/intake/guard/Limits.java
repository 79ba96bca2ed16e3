package se.lyhord.intake.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import se.lyhord.register.conversation.key.Code;

/** What is left of each limit on this node. */
final class Limits {
    private static final double HUNDRED = 100.0;

    private final GuardProperties settings;
    private final Buckets<Client> requests;
    private final Buckets<Client> posts;
    private final Buckets<Client> bytes;
    private final Buckets<Client> wrongCodes;
    private final Buckets<String> perCode;
    private final Bucket allPosts;
    private final Bucket allWrongCodes;

    Limits(GuardProperties settings) {
        this.settings = settings;
        this.requests = new Buckets<>(settings.requests(), settings.addresses());
        this.posts = new Buckets<>(settings.posts(), settings.addresses());
        this.bytes = new Buckets<>(settings.bytes(), settings.addresses());
        this.wrongCodes = new Buckets<>(settings.wrongCodes(), settings.addresses());
        this.perCode = new Buckets<>(settings.perCode(), settings.addresses());
        this.allPosts = settings.allPosts().bucket();
        this.allWrongCodes = settings.allWrongCodes().bucket();
    }

    /** Counts a request; gives how long to wait where it was one too many. */
    Optional<Pause> request(Client client) {
        return wait(requests.of(client), 1, true);
    }

    /** Counts a request that sends so many bytes. */
    Optional<Pause> post(Client client, long length) {
        return wait(posts.of(client), 1, true)
                .or(() -> wait(
                        bytes.of(client), Math.clamp(length, 1, settings.bytes().most()), true))
                .or(() -> wait(allPosts, 1, false));
    }

    /** Counts a request with this code. */
    Optional<Pause> withCode(Code code) {
        return wait(perCode.of(HexFormat.of().formatHex(code.sha256())), 1, true);
    }

    /** Takes a code for wrong until it is {@link #right}, so that many at once are counted too. */
    Optional<Pause> tries(Client client) {
        if (allWrongCodes.getAvailableTokens() == 0 && !wrongCodes.isFull(client)) {
            return wait(allWrongCodes, 1, false);
        }
        return wait(wrongCodes.of(client), 1, true);
    }

    void right(Client client) {
        wrongCodes.of(client).addTokens(1);
    }

    void wrong() {
        allWrongCodes.tryConsume(1);
    }

    /** How far beyond calm this address or all together are, from 0 to 1; empty in calm. */
    Optional<Double> load(Client client) {
        double used = Math.max(used(posts.of(client), settings.posts()), used(allPosts, settings.allPosts()));
        double calm = settings.calm() / HUNDRED;
        return used > calm ? Optional.of((used - calm) / (1 - calm)) : Optional.empty();
    }

    private static double used(Bucket bucket, Rate rate) {
        return 1 - Math.max(0, bucket.getAvailableTokens()) / (double) rate.most();
    }

    private static Optional<Pause> wait(Bucket bucket, long tokens, boolean isOwn) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(tokens);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Pause(Duration.ofNanos(probe.getNanosToWaitForRefill()), isOwn));
    }
}
