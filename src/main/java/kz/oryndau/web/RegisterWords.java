package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.identity.Reason;
import kz.oryndau.register.DecisionKind;
import kz.oryndau.register.EntryEdits;

/**
 * The words of the register's pages. They stand in {@code messages/register_ru.properties} and its
 * Kazakh and English sisters.
 */
@MessageBundle(value = "register", locale = "ru")
public interface RegisterWords {

  // Sections and heads

  @Message
  String duplicates();

  @Message
  String duplicatesLead();

  @Message
  String duplicatesNone();

  @Message
  String duplicatesOf(long n);

  @Message
  String programmes();

  @Message
  String programmesLead();

  @Message
  String programmesNone();

  @Message
  String programmesPublicNone();

  @Message
  String unfiled();

  @Message
  String unfiledLead();

  @Message
  String makeProgramme();

  @Message
  String tenures();

  @Message
  String tenuresLead();

  @Message
  String tenureTable();

  @Message
  String tenureHint();

  @Message
  String tenureImport();

  @Message
  String tenureImported(long n);

  @Message
  String tenureErrors(int count);

  @Message
  String tenureNone();

  @Message
  String tenureLine(long line);

  @Message
  String areas();

  @Message
  String areasLead();

  @Message
  String slug();

  @Message
  String wholeArea();

  @Message
  String newArea();

  @Message
  String bodies();

  @Message
  String open();

  @Message
  String registerTools();

  // An entry

  @Message
  String names();

  @Message
  String nameRu();

  @Message
  String nameKk();

  @Message
  String nameLatin();

  @Message
  String country();

  @Message
  String forms();

  @Message
  String nameKind(OfficialName.Kind kind);

  @Message
  String kind();

  @Message
  String fromDay();

  @Message
  String toDay();

  @Message
  String since(String day);

  @Message
  String until(String day);

  @Message
  String postsInTime();

  @Message
  String seenInArticles(long n);

  @Message
  String byTable();

  @Message
  String firstArticle();

  @Message
  String lastArticle();

  @Message
  String holders();

  @Message
  String staff();

  @Message
  String holdersNone();

  @Message
  String articlesOf();

  @Message
  String mentionsIn(long n);

  @Message
  String links();

  @Message
  String linkKind(EntryEdits.Link kind);

  @Message
  String isHidden();

  // Repair

  @Message
  String repair();

  @Message
  String repairLead();

  @Message
  String merge();

  @Message
  String mergeLead();

  @Message
  String split();

  @Message
  String splitName();

  @Message
  String move();

  @Message
  String moveLead();

  @Message
  String moveMention();

  @Message
  String moveMentionLead();

  @Message
  String mentions();

  @Message
  String rename();

  @Message
  String newName();

  @Message
  String hide();

  @Message
  String describe();

  @Message
  String addForm();

  @Message
  String addParent();

  @Message
  String addSuccessor();

  @Message
  String parentLead();

  @Message
  String successorLead();

  @Message
  String remove();

  @Message
  String add();

  @Message
  String apply();

  @Message
  String same();

  @Message
  String different();

  @Message
  String keep();

  @Message
  String why();

  @Message
  String evidence();

  @Message
  String noPosts();

  @Message
  String chooseEntry();

  @Message
  String chooseSearch();

  @Message
  String chooseNone();

  @Message
  String find();

  @Message
  String confirm();

  @Message
  String decisions();

  @Message
  String decisionsNone();

  @Message
  String decision(DecisionKind kind);

  @Message
  String undo();

  @Message
  String undone(String by, String day);

  @Message
  String wrong();

  @Message
  String back();

  @Message
  String reason(Reason.Code code);
}
