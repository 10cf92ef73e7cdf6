package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.platform.problem.ProblemKind;

/**
 * What is said when something is wrong: pages of problems, rules that an input breaks. The words
 * stand in {@code messages/problem_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "problem", locale = "ru")
public interface Problems {

  // Problems

  @Message
  String problemBack();

  @Message
  String kind(ProblemKind kind);

  @Message
  String help(ProblemKind kind);

  @Message
  String logNumber(String id);

  // What is wrong with an input

  @Message
  String ruleRequired();

  @Message
  String ruleTooLong(String limit, String length);

  @Message
  String ruleNul(String offset);

  @Message
  String ruleBroken(String offset);

  @Message
  String ruleText();

  @Message
  String ruleDate(String value);

  @Message
  String ruleFuture(String today);

  @Message
  String ruleLanguage(String value);

  @Message
  String ruleEntry(String value);

  @Message
  String ruleEntryTaken(String value);

  @Message
  String ruleEnds();

  @Message
  String ruleColumn(String columns);

  @Message
  String ruleWebAddress(String value);

  @Message
  String ruleNumber(String value);

  @Message
  String ruleOneOf(String value, String words);

  @Message
  String rulePage(String value);

  // What a record does not allow, and evidence

  @Message
  String ruleTransition(String from, String to, String allowed);

  @Message
  String ruleNotAccepted(String review);

  @Message
  String ruleNotLater(String date);

  @Message
  String ruleEither();

  @Message
  String ruleNotBoth();

  @Message
  String ruleNotInArticle();

  @Message
  String ruleOutsideText(String length);

  @Message
  String ruleNoSuchRecord(String value);

  @Message
  String ruleSampleMixed();

  @Message
  String ruleNothingNew();

  @Message
  String ruleTooShort(String least);

  @Message
  String ruleTooManyBytes(String bytes, String letters);

  @Message
  String ruleUserName(String value);

  @Message
  String ruleTaken(String value);

  @Message
  String ruleWrongPassword();

  @Message
  String ruleNotTheSame();

  @Message
  String ruleOneself();

  @Message
  String ruleChangedSince(String title);

  @Message
  String ruleAlreadyUndone();

  @Message
  String ruleNothingSelected();

  @Message
  String ruleNameTaken(String name);

  @Message
  String ruleSplits(String offset);

  @Message
  String ruleMoreThanOnce(String times);

  @Message
  String ruleOfficial(String key);

  @Message
  String ruleBefore(String day);

  @Message
  String ruleArticle(String key);

  @Message
  String ruleDigest();

  @Message
  String ruleFolder();

  @Message
  String ruleEmail();
}
