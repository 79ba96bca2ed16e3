/**
 * One OpenNLP maximum entropy model for each question about a message: trained, stored, asked.
 *
 * <p>Offers {@link se.lyhord.classifier.model.Models}, {@link se.lyhord.classifier.model.ModelTrainer} and the
 * {@link se.lyhord.classifier.model.Question questions}; withholds weights, idf and calibration.
 */
@NullMarked
package se.lyhord.classifier.model;

import org.jspecify.annotations.NullMarked;
