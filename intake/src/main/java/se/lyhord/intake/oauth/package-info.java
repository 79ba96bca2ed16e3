/**
 * Sign-in to mail servers with tokens instead of passwords (XOAUTH2 with client credentials, as Microsoft 365 demands).
 *
 * <p>Offers a token that is valid now, to whoever receives or sends; withholds how and when it was asked for.
 */
@NullMarked
package se.lyhord.intake.oauth;

import org.jspecify.annotations.NullMarked;
