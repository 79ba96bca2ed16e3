package se.lyhord.intake.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one address, one code and all together may ask of a node, {@code lyhord.guard.*}, each as {@code 20/10m}; an IPv6 address counts as
 * its /64.
 *
 * @param enabled whether there are limits at all
 * @param requests of an address
 * @param posts of an address that send something; a conversation is some ten of them
 * @param perCode requests of apps with one code
 * @param wrongCodes of an address
 * @param allWrongCodes of all addresses; beyond it only those go on who have sent none that was wrong
 * @param allPosts of all addresses that send something
 * @param bytes of an address in what it sends
 * @param atOnce how much an address may be sending at the same time
 * @param allAtOnce how much all may
 * @param calm how many per cent of {@code posts} and {@code allPosts} may be used before a first message costs a little work or waiting
 * @param addresses how many are remembered at a time
 */
@ConfigurationProperties("lyhord.guard")
public record GuardProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("600/1m") Rate requests,
        @DefaultValue("200/10m") Rate posts,
        @DefaultValue("120/1m") Rate perCode,
        @DefaultValue("10/10m") Rate wrongCodes,
        @DefaultValue("500/10m") Rate allWrongCodes,
        @DefaultValue("3000/1m") Rate allPosts,
        @DefaultValue("500MB/10m") Rate bytes,
        @DefaultValue("50") int atOnce,
        @DefaultValue("1000") int allAtOnce,
        @DefaultValue("50") int calm,
        @DefaultValue("100000") long addresses) {}
