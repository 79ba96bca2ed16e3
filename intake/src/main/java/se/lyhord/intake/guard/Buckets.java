package se.lyhord.intake.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

/** A bucket for each of many; those that have not been heard of for so long that theirs is full again are forgotten. */
final class Buckets<K> {
    private final Rate rate;
    private final Cache<K, Bucket> buckets;

    Buckets(Rate rate, long most) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(rate.within())
                .build();
    }

    Bucket of(K owner) {
        return buckets.get(owner, key -> rate.bucket());
    }

    /** Whether nothing of it is used. */
    boolean isFull(K owner) {
        Bucket known = buckets.getIfPresent(owner);
        return known == null || known.getAvailableTokens() >= rate.most();
    }
}
