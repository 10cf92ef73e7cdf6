package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How high the holders of posts stand. */
class RankTest {

  @ParameterizedTest
  @CsvSource({
    "президент, STATE",
    "президент казахстана, STATE",
    "президент федерации бокса, UNIT",
    "глава кабмина, PREMIER",
    "врио премьер-министра, PREMIER",
    "и.о. премьер-министр, PREMIER",
    "первый заместитель премьер-министра, VICE_PREMIER",
    "министр энергетики, REGION",
    "министр строительства омской области, TOWN",
    "глава минэнерго, REGION",
    "глава карагандинской области, REGION",
    "аким области, REGION",
    "аким алматы, REGION",
    "аким кокшетау, TOWN",
    "мэр бишкека, TOWN",
    "аким шетского района, UNIT",
    "глава тарского района, UNIT",
    "заместитель акима города, UNIT",
    "руководитель управления энергетики, UNIT",
    "пресс-секретарь, STAFF",
    "экс-министр, NONE"
  })
  void ranksPosts(String post, Rank rank) {
    assertEquals(rank, Rank.ofPost(post));
  }
}
