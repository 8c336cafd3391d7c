package org.warmledger.benchmarks.invented;

import java.util.List;
import org.warmledger.events.lists.Sex;

/** Chinese names, varied enough that a search by characters, pinyin or initials has work to do. */
final class Names {

  private static final String COMMON_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
  private static final String OTHER_SURNAMES =
      "程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解仇查区盖";
  private static final List<String> DOUBLE_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "尉迟", "皇甫");
  private static final String GENERATION = "志建国文明德永海玉春秀金红晓新世家兴长立正光福宝大小学广东振庆少云俊佳思子雨宇梓浩一嘉欣若亦";
  private static final String FOR_WOMEN =
      "芳娟敏静丽艳霞燕玲桂兰凤洁梅琳莉萍荣爱妹香月莺媛瑞凡佩琼勤珍贞卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝婷莹倩";
  private static final String FOR_MEN =
      "伟刚勇毅俊峰强军平保东文辉力明永健世广义兴良海山仁波宁贵福生龙元全胜祥才发武利清飞彬富顺信杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克";

  private Names() {}

  static String surname(Dice dice) {
    if (dice.percent(1)) {
      return dice.oneOf(DOUBLE_SURNAMES);
    }
    return dice.characterOf(dice.percent(70) ? COMMON_SURNAMES : OTHER_SURNAMES);
  }

  static String given(Dice dice, Sex sex) {
    String last = dice.characterOf(sex == Sex.MALE ? FOR_MEN : FOR_WOMEN);
    return dice.percent(20) ? last : dice.characterOf(GENERATION) + last;
  }
}
