/**
 * How apps talk to a nämnd, {@code /chat/**}; described for them in {@code /chat/openapi.yaml}.
 *
 * <p>Offers nothing to other packages.
 */
@NullMarked
package se.lyhord.intake.receive.chat.web;

import org.jspecify.annotations.NullMarked;
