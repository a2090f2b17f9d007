package org.ectopy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ectopy.record.Lead;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the leads that somebody named, by their names or by their numbers from 0. */
final class LeadChoice {

  private final List<Lead> leads;
  private final CommandLine command;

  LeadChoice(List<Lead> leads, CommandLine command) {
    this.leads = leads;
    this.command = command;
  }

  /** The indices of the named leads in the order of their naming; all where none is named. */
  List<Integer> indices(List<String> names) {
    if (names.isEmpty()) {
      return IntStream.range(0, leads.size()).boxed().toList();
    }
    List<Integer> indices = new ArrayList<>();
    for (String name : names) {
      indices.addAll(named(name));
    }
    return indices;
  }

  private List<Integer> named(String name) {
    List<Integer> found =
        IntStream.range(0, leads.size())
            .filter(lead -> leads.get(lead).name().equals(name))
            .boxed()
            .toList();
    if (found.isEmpty() && name.matches("\\d{1,9}") && Integer.parseInt(name) < leads.size()) {
      found = List.of(Integer.parseInt(name));
    }
    if (found.isEmpty()) {
      String names = leads.stream().map(Lead::name).collect(Collectors.joining(", "));
      throw new ParameterException(
          command, "the record has no lead '" + name + "'; it has " + names);
    }
    return found;
  }
}
