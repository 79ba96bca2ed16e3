/**
 * Who may do what with an ärende, and who may read it.
 *
 * <p>Offers the routine's answer for a person and an ärende; withholds where people and absences are kept.
 */
@NullMarked
package se.lyhord.register.permission;

import org.jspecify.annotations.NullMarked;
