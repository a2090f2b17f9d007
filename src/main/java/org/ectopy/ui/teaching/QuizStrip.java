package org.ectopy.ui.teaching;

import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.session.OpenRecord;

/**
 * The trace of a question.
 *
 * @param excerpt its record, with samples only where the question shows them
 */
record QuizStrip(QuizQuestion question, OpenRecord excerpt) {}
