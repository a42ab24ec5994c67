# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

## Rahmen
skip-to-content = 跳到正文
choose-language = 选择语言
search-placeholder = 搜索…
start-page = 首页
breadcrumb = 您的位置
footer-note = 我们无法保证所有信息都仍然准确。出发前，请先向服务机构询问。
report-mistake = 报告错误
imprint = 法律信息
privacy = 隐私政策
welcome = 欢迎您！这里有为新来的朋友提供的各种服务。
start-text-short = 为新来的朋友提供的服务：德语课、咨询、聚会场所等。
start-description = 德语课、咨询、聚会场所，以及办理公务和住房方面的帮助：为新来的朋友提供的各种服务。
no-script = 搜索功能需要 JavaScript 和较新的浏览器。如果无法使用，您也可以通过按主题和按城镇的列表找到所有服务。
not-found = 此页面已不存在。您可以在首页找到所有服务。

## Thema und Ort
category-description = { $count ->
   *[other] { $name }：为新来的朋友提供 { $count } 项服务。
}
category-empty = 该主题目前还没有服务。
category-in = { $name } – { $municipality }
narrower-categories = 细分主题
category-towns = 我所在的城镇
all-of-category = 该主题的所有服务
same-category-everywhere = 查看整个主题
all-offers-in = { $name } 的所有服务
place-title = { $name } 的服务
offers-in = { $name } 本地服务
offers-county-wide = { $name } 全境
also-without-place = { $count ->
   *[other] 另有 { $count } 项服务未注明地点
}
without-place-title = 未注明地点的服务
without-place-hint = 这些服务没有注明在哪里提供，或面向哪些城镇。请您先询问。

## Angebot
offer-what = 这是什么服务？
offer-next-steps = 您可以这样做
offer-facts = 基本信息
offer-contact = 联系方式
offer-provider = 服务机构
offer-partners = 合作机构
offer-similar = 类似服务
status-planned-hint = 计划中：此服务已公布，但尚未开始。
status-paused-hint = 暂停：目前不提供此服务。
for-professionals-hint = 此服务面向专业人员和志愿者。
write-mail = 写邮件：
open-web = 网站：
contact-not-stated = 未注明联系方式。
source = 来源：
fact-for = 服务对象
fact-when = 时间
fact-teaches = 教授语言
fact-interpreting = 口译
fact-registration = 报名
fact-wheelchair = 轮椅可进入
fact-volunteers = 参与
fact-names = 其他名称
fact-valid-until = 有效期至
yes = 是
no = 否
gender-women = 仅限女性和女孩
gender-men = 仅限男性和男孩
age-range = { $min } 至 { $max } 岁
age-from = { $min } 岁起
age-to = 不超过 { $max } 岁
teaching-range = { $language }，{ $min } 至 { $max } 级
teaching-level = { $language }，{ $level } 级
interpreting-available = 可提供
interpreting-by-visitor = 可提供；您可以自己预约
interpreting-by-institution = 可提供；由政府机关、学校或咨询机构预约
interpreting-none = 不提供
from-to = { $start } 至 { $end }
from-date = 自 { $start } 起
until-date = 至 { $end }
weekday-mo = 周一
weekday-tu = 周二
weekday-we = 周三
weekday-th = 周四
weekday-fr = 周五
weekday-sa = 周六
weekday-su = 周日
public-holidays = 公共假日
closed = 休息
