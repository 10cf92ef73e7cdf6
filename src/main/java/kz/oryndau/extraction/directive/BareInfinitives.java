package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.quote.Quote.VerbClass;

/** «Правительству утвердить …», «При подъёме воды эвакуировать …», «главное – подготовить …». */
final class BareInfinitives {

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final Vagueness vagueness;
  private final List<Draft> found = new ArrayList<>();
  private boolean isRead;

  BareInfinitives(Utterance said, Vagueness vagueness) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.vagueness = vagueness;
  }

  /** What the clause orders or calls its main thing; empty if it does not. */
  List<Draft> orders() {
    isRead = bareOrders();
    return found;
  }

  /** Whether the clause was of this form, even if nothing in it could be checked. */
  boolean isRead() {
    return isRead;
  }

  private boolean bareOrders() {
    var quote = stretch.quote();
    int head = -1;
    for (int at = clause.from(); at < clause.to(); at++) {
      if (!clause.reads(at)) {
        continue;
      }
      if (line.isFinite(at)) {
        return false;
      }
      if (head < 0 && line.isInfinitive(at)) {
        head = at;
      }
    }
    if (head < 0) {
      return false;
    }
    var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(said.start(), head);
    boolean addressed = zone.parties.stream().anyMatch(this::isOrdered);
    boolean ordering =
        stretch.isDirect()
            && (quote.verbClass() == VerbClass.ORDERS || said.orders())
            && !line.is(head - 1, "нечего");
    boolean promised =
        quote != null && quote.verbClass() == VerbClass.PROMISES && !stretch.isDirect();
    boolean asked = quote != null && quote.verbClass() == VerbClass.ASKS;
    boolean mainThing = isMainThing(head);
    boolean blunt = isBlunt(head);
    if (clause.conditional() && !ordering && !addressed) {
      return false;
    }
    if (!addressed && !ordering && !promised && !mainThing && !blunt || asked) {
      return false;
    }
    var kind =
        promised
            ? Directive.Kind.PLEDGE
            : mainThing && !ordering ? Directive.Kind.OBLIGATION : Directive.Kind.DIRECTIVE;
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    var cue = quote == null ? null : quote.cue();
    int first = mainThing ? Math.max(said.start(), dashBefore(head) + 1) : said.start();
    for (var action : reader.read(first)) {
      boolean vague = vagueness.isVague(line, action, kind == Directive.Kind.DIRECTIVE);
      var whole = promised ? action.withParties(List.of()) : action;
      found.add(said.draft(kind, whole, cue, 0.88).doubted(vague, Doubt.VAGUE));
    }
    return true;
  }

  private boolean colonNear(int at) {
    return line.is(at + 1, ":") || line.is(at + 2, ":") || line.is(at + 3, ":");
  }

  private int dashBefore(int head) {
    for (int at = head; at >= clause.from(); at--) {
      if (line.isDash(at) && line.is(at - 1, "главное", "задача", "цель", "требование")
          || line.is(at, ":")) {
        return at;
      }
      if (line.isDash(at) && isMainThing(head)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isOrdered(Party party) {
    if (party.mention() != null) {
      return party.mention().form() != Form.PRONOUN;
    }
    return line.isCapital(party.from())
        && line.bestCase(party.from(), Case.DATIVE)
        && party.from() <= clause.from() + 3;
  }

  /** «Переделать всё за свой счёт.»: a sentence that starts with what is to be done. */
  private boolean isBlunt(int head) {
    return stretch.isDirect()
        && head == said.start()
        && line.isCapital(head)
        && line.best(head, reading -> reading.is(Trait.PERFECTIVE))
        && !WordGroup.DONE_BY_WORD.has(line, head)
        && clause.to() - head > 2;
  }

  /** «Главное – подготовить план», «наша задача – построить». */
  private boolean isMainThing(int head) {
    if (stretch.quote() != null && !stretch.isDirect()) {
      return false;
    }
    for (int at = Math.max(stretch.from(), clause.from() - 6); at < head; at++) {
      boolean noun = line.is(at, "главное", "задача", "цель", "требование");
      if (noun && (line.isDash(at + 1) || colonNear(at) || isOwned(at + 1, head))) {
        return true;
      }
    }
    return false;
  }

  /** «Задача правительства и акимов – не допустить»: whose it is stands before the dash. */
  private boolean isOwned(int from, int head) {
    for (int at = from; at < head; at++) {
      if (line.isDash(at)) {
        return true;
      }
      if (!line.hasCase(at, Case.GENITIVE) && !line.is(at, "и", ",")) {
        return false;
      }
    }
    return false;
  }
}
