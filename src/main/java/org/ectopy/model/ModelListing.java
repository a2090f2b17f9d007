package org.ectopy.model;

import java.util.List;
import java.util.Optional;

/**
 * All versions of models that there are.
 *
 * @param versions the shipped ones first, then the own ones, the newest last
 * @param current the name of the one that is in use
 * @param problems what could not be read and what became of it, each in one sentence
 */
public record ModelListing(List<ModelVersion> versions, String current, List<String> problems) {

  /** Copies the lists. */
  public ModelListing {
    versions = List.copyOf(versions);
    problems = List.copyOf(problems);
  }

  /** The version with a name; empty where there is none. */
  public Optional<ModelVersion> named(String name) {
    return versions.stream().filter(version -> version.name().equals(name)).findFirst();
  }

  /** Those that are still to be kept or discarded. */
  public List<ModelVersion> undecided() {
    return versions.stream().filter(version -> version.notes().undecided()).toList();
  }
}
