/**
 * The classifier on the command line, without database or server.
 *
 * <p>Offers {@link se.lyhord.classifier.command.ClassifyCommand} and {@link se.lyhord.classifier.command.EvaluateCommand}; they never end
 * the process, only say with which code it should end.
 */
@NullMarked
package se.lyhord.classifier.command;

import org.jspecify.annotations.NullMarked;
