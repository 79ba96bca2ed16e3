/**
 * The models that have been learnt from each nämnd's confirmations, in the database that all nodes share.
 *
 * <p>Offers the shelf they lie on, the log of who changed what, and a classifier made of one. Withholds how they are stored.
 */
@NullMarked
package se.lyhord.register.learn.model;

import org.jspecify.annotations.NullMarked;
