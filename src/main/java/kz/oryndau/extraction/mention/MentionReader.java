package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.Span;

/**
 * Finds the persons, posts and bodies of an article and which mentions mean one actor. Holds word
 * lists only, so one instance serves all threads; never throws for a text, however odd.
 */
public final class MentionReader {

  /** Reads by the lists alone; see {@link #read(AnalysedText, KnownNouns)}. */
  public MentionedText read(AnalysedText analysed) {
    return read(analysed, KnownNouns.NONE);
  }

  /**
   * Answers with everybody who is named, private people included, in order of first mention.
   * Passages of noise give nobody but persons named in a sentence with their post.
   *
   * @param learned names of bodies and posts beside the lists
   */
  public MentionedText read(AnalysedText analysed, KnownNouns learned) {
    var drafts = drafts(analysed, learned);
    var known = new KnownPersons();
    drafts.forEach(draft -> draft.names().forEach(known::add));
    var raws = new ArrayList<Raw>();
    for (var draft : drafts) {
      raws.addAll(attach(draft, analysed, known));
    }
    return assemble(analysed, new Linker(raws).link());
  }

  /** A sentence with its names. */
  private record Draft(
      Line line,
      int passage,
      int sentence,
      boolean noise,
      boolean[] speech,
      boolean[] titles,
      List<Name> names) {}

  private static List<Draft> drafts(AnalysedText analysed, KnownNouns learned) {
    var out = new ArrayList<Draft>();
    SpeechMarks marks = null;
    int last = -1;
    for (int i = 0; i < analysed.sentences().size(); i++) {
      var sentence = analysed.sentences().get(i);
      var passage = analysed.passageOf(sentence);
      boolean noise = passage.role() == Passage.Role.NOISE;
      var line = new Line(sentence, learned);
      if (sentence.passage() != last) {
        marks = new SpeechMarks(passage, analysed.article().text());
        last = sentence.passage();
      }
      boolean[] spoken = marks.speech(line);
      if (noise && !hasVerb(line)) {
        continue;
      }
      boolean[] titles = marks.titles(line);
      var names = NameFinder.find(line, titles);
      out.add(new Draft(line, sentence.passage(), i, noise, spoken, titles, names));
    }
    return out;
  }

  private static boolean hasVerb(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isWord(i) && line.word(i).best().partOfSpeech() == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private static List<Raw> attach(Draft draft, AnalysedText analysed, KnownPersons known) {
    var line = draft.line();
    var names = NameFinder.withKnown(line, draft.titles(), draft.names(), known);
    var nameAt = new Name[line.size()];
    for (var name : names) {
      for (int k = name.from(); k < name.to(); k++) {
        nameAt[k] = name;
      }
    }
    var phrases = new PhraseFinder(line, analysed.article().text(), nameAt, known);
    var raws =
        new Attacher(line, draft.passage(), draft.sentence(), draft.speech(), phrases, names)
            .attach();
    if (draft.noise()) {
      raws.removeIf(raw -> raw.name() == null || raw.posts().isEmpty());
    }
    return raws;
  }

  private static MentionedText assemble(AnalysedText analysed, List<Entity> entities) {
    var actors = new ArrayList<Actor>();
    var officials = new HashSet<String>();
    var subordinates = new HashSet<String>();
    var mentions = new ArrayList<Mention>();
    var posts = new HashMap<String, List<Phrase>>();
    var sorted = new ArrayList<>(entities);
    sorted.forEach(e -> e.mentions.sort(Comparator.comparing(Mention::span)));
    sorted.sort(Comparator.comparing(e -> e.mentions.get(0).span()));
    for (var entity : sorted) {
      String id = "o" + (actors.size() + 1);
      actors.add(actor(id, entity));
      posts.put(id, entity.posts);
      if (entity.isOfficial()) {
        officials.add(id);
      }
      if (entity.isSubordinate()) {
        subordinates.add(id);
      }
      for (var m : entity.mentions) {
        mentions.add(
            new Mention(
                m.span(),
                id,
                m.form(),
                m.grammaticalCase(),
                m.number(),
                entity.gender != null ? entity.gender : m.gender()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new MentionedText(
        analysed, actors, officials, subordinates, new HeldPosts(posts), mentions);
  }

  private static Actor actor(String id, Entity entity) {
    String name =
        switch (entity.type) {
          case PERSON -> PersonNames.of(entity);
          case BODY -> entity.body.nominative();
          case POST -> null;
        };
    var positions =
        entity.type == Actor.Type.BODY ? List.<String>of() : List.copyOf(entity.positions.values());
    var spans = new ArrayList<Span>(entity.mentions.size());
    entity.mentions.forEach(mention -> spans.add(mention.span()));
    return new Actor(id, entity.type, name, positions, spans);
  }
}
