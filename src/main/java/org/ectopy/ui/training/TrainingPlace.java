package org.ectopy.ui.training;

import org.ectopy.document.LabelReader;
import org.ectopy.model.ModelLibrary;

/**
 * Where a training takes what it needs, and puts what it makes.
 *
 * @param library of models
 * @param labels of records
 * @param runs keeps what an interrupted training needs
 * @param program name and version of this program, for the new model's card
 */
public record TrainingPlace(
    ModelLibrary library, LabelReader labels, RunFolder runs, String program) {}
