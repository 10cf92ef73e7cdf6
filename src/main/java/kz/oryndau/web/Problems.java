package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

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
  String problem404();

  @Message
  String problem404Help();

  @Message
  String problem401();

  @Message
  String problem401Help();

  @Message
  String problem403();

  @Message
  String problem403Help();

  @Message
  String problem409();

  @Message
  String problem409Help();

  @Message
  String problem400();

  @Message
  String problem400Help();

  @Message
  String problem413();

  @Message
  String problem413Help();

  @Message
  String problemOther();

  @Message
  String problemOtherHelp();

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
  String ruleWebAddress(String value);

  @Message
  String ruleNumber(String value);

  @Message
  String ruleOneOf(String value, String words);

  @Message
  String rulePage(String value);
}
