package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Where the words end that name who is to do it: «акимам Абайского и Шетского районов». */
final class PartyPhrase {

  private static final int FARTHEST_TERRITORY = 40;

  private static final String[] TERRITORIES = {
    "районов",
    "областей",
    "городов",
    "регионов",
    "округов",
    "муниципал",
    "района",
    "области",
    "города"
  };

  private final Line line;
  private final Marks marks;
  private final ObjectCase objectCase;

  PartyPhrase(Line line, Marks marks, ObjectCase objectCase) {
    this.line = line;
    this.marks = marks;
    this.objectCase = objectCase;
  }

  /** «акимам городов Тараз и Кентау». */
  private boolean joinsPlaces(int at) {
    return line.is(at, "и")
        && line.isCapital(at - 1)
        && line.isCapital(at + 1)
        && line.mention(at + 1) == null
        && line.starts(at - 2, TERRITORIES);
  }

  /** «акимам Абайского, Осакаровского и Шетского районов»: the posts name their places after. */
  private int territoriesEnd(int from, int head) {
    if (joinsPlaces(from)) {
      return from + 2;
    }
    for (int at = from; at < Math.min(head, from + FARTHEST_TERRITORY); at++) {
      boolean territory = line.starts(at, TERRITORIES) || line.is(at, "сел", "села");
      if (territory && line.hasCase(at, Case.GENITIVE)) {
        return at + 1;
      }
      boolean place = line.hasCase(at, Case.GENITIVE) || line.isCapital(at);
      boolean another =
          line.mention(at) != null
              && line.mention(at).form() != Form.NAME
              && (!line.isCapital(at) || !line.hasCase(at, Case.GENITIVE));
      if (!line.is(at, ",", "и") && !place || another) {
        return from;
      }
    }
    return from;
  }

  private boolean bareNoun(int from, int to) {
    return line.mention(from) == null && line.bestCase(to - 1, Case.DATIVE)
        || line.bestCase(from, Case.DATIVE) && line.bestCase(to - 1, Case.INSTRUMENTAL);
  }

  /** A mention, or nouns with what agrees with them and their genitives. */
  int end(int at, int head) {
    int end = at;
    boolean noun = false;
    boolean mentioned = false;
    while (end < head) {
      if (line.mention(end) != null) {
        if (mentioned) {
          break;
        }
        // «Патрульным он предписал», «Товариществу «Монтаж» аким поручил»
        if (end > at
            && line.mention(end).grammaticalCase() == Case.NOMINATIVE
            && (bareNoun(at, end) || line.is(end - 1, "»", "\"", "”"))) {
          break;
        }
        mentioned = true;
        if (noun
            && line.mention(end).grammaticalCase() == Case.DATIVE
            && end > at
            && line.mention(end - 1) == null
            && line.is(end - 1, "и", ",")) {
          break;
        }
        end = territoriesEnd(line.mentionEnd(end), head);
        noun = true;
        if (line.is(end, "(")) {
          while (end < head && !line.is(end, ")")) {
            end++;
          }
          end = Math.min(end + 1, head);
        }
        continue;
      }
      boolean quoted = line.opensQuote(end);
      if (quoted && noun) {
        end++;
        while (end < head && !line.is(end, "»", "\"", "”", "“")) {
          end++;
        }
        end = Math.min(end + 1, head);
        continue;
      }
      boolean nominal =
          line.isPart(end, PartOfSpeech.NOUN)
              || line.isPart(end, PartOfSpeech.ADJECTIVE)
              || line.isPart(end, PartOfSpeech.PARTICIPLE);
      boolean prepositional =
          noun
              && line.is(end, "по", "при", "на")
              && line.hasCase(end + 1, Case.DATIVE)
              && line.is(end, "по");
      if (prepositional) {
        end++;
        continue;
      }
      boolean joined =
          noun
              && line.is(end, "и")
              && !line.isUndeclined(end + 1)
              && line.bestCase(end + 1, Case.GENITIVE)
              && line.bestCase(end - 1, Case.GENITIVE);
      if (!nominal && !joined && !joinsPlaces(end)
          || marks.deadlineAt(end) != null
          || noun && objectCase == ObjectCase.ACCUSATIVE && line.is(end, "в", "на")) {
        break;
      }
      if (noun
          && nominal
          && !line.bestCase(end, Case.GENITIVE)
          && !line.isCapital(end)
          && !line.bestCase(end, Case.DATIVE)
          && !line.bestCase(end, Case.INSTRUMENTAL)) {
        break;
      }
      noun |= line.isPart(end, PartOfSpeech.NOUN);
      end++;
    }
    boolean substantive =
        end > at
            && (line.isPart(end - 1, PartOfSpeech.PARTICIPLE)
                || line.isPart(end - 1, PartOfSpeech.ADJECTIVE))
            && (objectCase == ObjectCase.FROM
                || line.bestCase(end - 1, Case.DATIVE)
                || line.starts(end - 1, "подчинен"));
    return noun || substantive ? end : at;
  }
}
