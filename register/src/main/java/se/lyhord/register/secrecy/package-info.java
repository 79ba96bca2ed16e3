/**
 * Looks at a letter before it goes by open mail: may it, or must a person decide and say why.
 *
 * <p>Offers {@link se.lyhord.register.secrecy.SecrecyGuard}, which finds too much rather than too little, and never repeats the
 * number or the words that it found beyond what a registrator sees on the screen anyway. Decides nothing and sends nothing.
 */
@NullMarked
package se.lyhord.register.secrecy;

import org.jspecify.annotations.NullMarked;
