package se.lyhord.intake.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import se.lyhord.register.conversation.Code;

/** What is left of each limit on this node. */
final class Limits {
    private final Buckets<Client> requests;
    private final Buckets<Client> posts;
    private final Buckets<Client> wrongCodes;
    private final Buckets<String> perCode;
    private final Bucket allPosts;
    private final Bucket allWrongCodes;

    Limits(GuardProperties settings) {
        this.requests = new Buckets<>(settings.requests(), settings.addresses());
        this.posts = new Buckets<>(settings.posts(), settings.addresses());
        this.wrongCodes = new Buckets<>(settings.wrongCodes(), settings.addresses());
        this.perCode = new Buckets<>(settings.perCode(), settings.addresses());
        this.allPosts = settings.allPosts().bucket();
        this.allWrongCodes = settings.allWrongCodes().bucket();
    }

    /** Counts a request; gives how long to wait where it was one too many. */
    Optional<Duration> request(Client client, boolean isPost) {
        return wait(requests.of(client))
                .or(() -> isPost ? wait(posts.of(client)) : Optional.empty())
                .or(() -> isPost ? wait(allPosts) : Optional.empty());
    }

    /** Counts a request with this code. */
    Optional<Duration> withCode(Code code) {
        return wait(perCode.of(HexFormat.of().formatHex(code.sha256())));
    }

    /** Takes a code for wrong until it is {@link #right}, so that many at once are counted too. */
    Optional<Duration> tries(Client client) {
        if (allWrongCodes.getAvailableTokens() == 0 && !wrongCodes.isFull(client)) {
            return wait(allWrongCodes);
        }
        return wait(wrongCodes.of(client));
    }

    void right(Client client) {
        wrongCodes.of(client).addTokens(1);
    }

    void wrong() {
        allWrongCodes.tryConsume(1);
    }

    private static Optional<Duration> wait(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
