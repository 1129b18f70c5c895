/**
 * Characters that are written for one another in names of places and people: old and new forms, and common
 * variants. Each group begins with the form that search keys take. The pairs of old and new forms are those
 * that @geolonia/normalize-japanese-addresses 3.1.3 knows (MIT, © 2020 Geolonia Inc.), with variants from
 * names added. 斎 and 斉 are two characters, but names mix them, so search doesn't tell them apart.
 */
const GROUPS = `
  亜亞 囲圍 壱壹 栄榮 駅驛 応應 桜櫻 仮假 会會 懐懷 覚覺 楽樂 陥陷 歓歡 気氣 戯戲
  拠據 挟挾 区區 径徑 渓溪 軽輕 芸藝 倹儉 圏圈 権權 厳嚴 恒恆 国國圀 斎齋斉齊 雑雜
  蚕蠶 残殘 児兒 実實 釈釋 従從 縦縱 叙敍 焼燒 条條 剰剩 壌壤 醸釀 真眞 尽盡 酔醉
  髄髓 声聲 窃竊 浅淺 銭錢 禅禪 争爭 挿插 騒騷 属屬 対對 滞滯 択擇 単單 断斷 痴癡
  鋳鑄 勅敕 鉄鐵 伝傳 党黨 闘鬪 届屆 脳腦 廃廢 発發 蛮蠻 払拂 辺邊邉 弁瓣辯辨 宝寶
  没沒 満滿 薬藥 余餘 様樣 乱亂 両兩 礼禮 霊靈 炉爐 湾灣 悪惡 医醫 飲飮 営營 円圓
  欧歐 奥奧 価價 絵繪 拡擴 学學 缶罐 勧勸 観觀 帰歸 犠犧 挙擧 狭狹 駆驅 茎莖 経經
  継繼 欠缺 剣劍 検檢 顕顯 広廣 鉱鑛 砕碎 剤劑 参參 惨慘 糸絲 辞辭 舎舍 寿壽 渋澁
  粛肅 将將 証證 乗乘 畳疊 嬢孃 触觸 寝寢 図圖 穂穗 枢樞 摂攝 戦戰 潜潛 双雙 荘莊
  装裝 蔵藏 続續 体體 台臺 沢澤 胆膽 弾彈 虫蟲 庁廳 鎮鎭 点點 灯燈 盗盜 独獨 弐貳
  覇霸 売賣 髪髮 秘祕 仏佛 変變 豊豐 翻飜 黙默 与與 誉譽 謡謠 覧覽 猟獵 励勵 齢齡
  労勞 圧壓 為爲 隠隱 衛衞 塩鹽 殴毆 穏穩 画畫 壊壞 殻殼 岳嶽 巻卷 関關 顔顏 偽僞
  旧舊 峡峽 暁曉 勲勳 恵惠 蛍螢 鶏鷄 県縣 険險 献獻 験驗 効效 号號 済濟 冊册 桟棧
  賛贊 歯齒 湿濕 写寫 収收 獣獸 処處 称稱 奨奬 浄淨 縄繩 譲讓 嘱囑 慎愼 粋粹 随隨
  数數 静靜 専專 践踐 繊纖 壮壯 捜搜 総總 臓臟 堕墮 帯帶 滝瀧 担擔 団團 遅遲 昼晝
  聴聽 逓遞 転轉 当當 稲稻 読讀 悩惱 拝拜 麦麥 抜拔 浜濱濵 並竝 舗舖 褒襃 万萬 訳譯
  予豫 揺搖 来來 竜龍 塁壘 隷隸 恋戀 楼樓 鯵鰺 鴬鶯 蛎蠣 撹攪 竃竈 潅灌 諌諫 頚頸
  砿礦 蕊蘂 靭靱 賎賤 壷壺 砺礪 梼檮 涛濤 迩邇 蝿蠅 桧檜 侭儘 薮藪籔 篭籠 弥彌 麸麩
  騨驒 崎﨑嵜碕 高髙 島嶋嶌 富冨 淵渕 舟船 館舘 峰峯 曽曾 徳德 瀬瀨 緑綠 黄黃 清淸
  横橫 郎郞 戸戶 青靑 崖崕 芦蘆 杉椙 園薗 鎌鐮 橋𣘺 梅楳 歳歲 砧碪 喜㐂 野埜 秋穐
  岩巌巖 草艸 松枩 裏裡 吉𠮷
`

/** From each variant to the form that search keys take. */
export const KANJI_VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [form, ...variants] = [...group]
      return variants.map((variant) => [variant, form as string] as const)
    }),
)
