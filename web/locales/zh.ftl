### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = 您想找什么？
start-text = { $count ->
   *[other] 这里有 { $count } 项服务，面向新来的朋友，也面向所有帮助他们的人。
}
browse-categories = 按主题
browse-towns = 按城镇

## Suche
search-label = 在所有服务中搜索
search-button = 搜索
search-hint = 例如“带托儿的德语课”或“住房”。输入时会立即显示结果。
search-loading = 正在加载搜索…
search-unavailable = 搜索暂时无法使用
search-retry = 重试
search-failed = 搜索加载失败。您也可以在按主题和按城镇的列表中找到所有服务。
suggestions-label = 搜索建议
suggestions = { $count ->
   *[other] { $count } 条建议
}
suggestion-offer = 服务

## Ergebnisse
offers = { $count ->
   *[other] { $count } 项服务
}
offers-word = { $count ->
   *[other] 项服务
}
all-offers = { $count ->
   *[other] 共 { $count } 项服务
}
found = { $count ->
    [0] 没有找到服务
   *[other] 找到 { $count } 项服务
}
show-more = 显示更多服务（{ $shown }/{ $total }）
did-you-mean = 您要找的是“{ $name }”吗？
corrected-hits = 以下是相关结果。

## Filter
filters = 筛选
open-filters = { $count ->
    [0] 筛选
   *[other] 筛选（已选 { $count } 项）
}
show-results = { $count ->
    [0] 没有服务
   *[other] 查看 { $count } 项服务
}
active-filters = 已选筛选条件
remove-filter = 移除筛选条件：
clear-filters = 清除全部筛选条件
facet-category = 主题
facet-municipality = 城镇
facet-language = 服务语言
facet-target-group = 服务对象
facet-mode = 服务形式
close = 关闭
sort-by = 排序
sort-relevance = 最相关
sort-near = 距离最近
sort-checked = 最近核实
sort-title = A 到 Z
sort-from = 距离起点
choose-town = 选择城镇
my-location = 我的位置
use-my-location = 使用我的位置
location-unknown = 无法获知您的位置。请选择一个城镇。
narrow-list = 在列表中查找
show-all-values = 显示全部 { $count } 项
show-fewer-values = 收起
municipality-not-stated = 未注明地点
language-not-stated = 未注明语言
not-stated = 未注明

## Nichts gefunden
nothing-hint = 没有找到相关内容。您可以试试：
drop-facet = { $count ->
   *[other] 去掉筛选条件“{ $facet }”：{ $count } 项服务
}
in-neighbouring-towns = { $count ->
   *[other] 包括邻近城镇：{ $count } 项服务
}
drop-query = 清除搜索词，保留筛选条件
start-again = 重新开始
first-steps-hint = 不知道从哪里开始？这里有人帮助您：
help-in-person = 当面帮助

## Karte eines Angebots
fact-where = 地点
fact-languages = 语言
fact-cost = 费用
county-wide = { $name } 全境
serves = 面向 { $name }
serves-towns = 面向 { $count } 个城镇
place-not-stated = 请询问
cost-free = 免费
cost-partly = 部分免费
cost-paid = 收费
registration-required = 需要报名
registration-not-required = 无需报名
mode-on-site = 现场
mode-phone = 电话
mode-online = 线上
mode-home-visit = 上门
status-planned = 计划中
status-paused = 暂停
status-ended = 已结束
for-professionals = 面向专业人员和志愿者
volunteers-wanted = 招募志愿者
save-offer = 收藏
machine-translated = 机器翻译
call = 致电：
fact-wheelchair = 轮椅可进入
as-of = 核实时间：{ $date }
date-day = { $year } 年 { $month } { $day } 日
date-month = { $year } 年 { $month }
month = { $month ->
    [1] 1 月
    [2] 2 月
    [3] 3 月
    [4] 4 月
    [5] 5 月
    [6] 6 月
    [7] 7 月
    [8] 8 月
    [9] 9 月
    [10] 10 月
    [11] 11 月
   *[12] 12 月
}

## Sprachen
language-am = 阿姆哈拉语
language-ar = 阿拉伯语
language-az = 阿塞拜疆语
language-bg = 保加利亚语
language-bn = 孟加拉语
language-bs = 波斯尼亚语
language-ckb = 库尔德语（索拉尼语）
language-cs = 捷克语
language-de = 德语
language-de-simple = 简易德语
language-el = 希腊语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语（法尔西语）
language-fa-AF = 达里语
language-fr = 法语
language-gsg = 德国手语
language-ha = 豪萨语
language-he = 希伯来语
language-hi = 印地语
language-hr = 克罗地亚语
language-hu = 匈牙利语
language-hy = 亚美尼亚语
language-ig = 伊博语
language-it = 意大利语
language-ja = 日语
language-ka = 格鲁吉亚语
language-kk = 哈萨克语
language-kmr = 库尔德语（库尔曼吉语）
language-ko = 韩语
language-ku = 库尔德语
language-lt = 立陶宛语
language-lv = 拉脱维亚语
language-mk = 马其顿语
language-mn = 蒙古语
language-nl = 荷兰语
language-pa = 旁遮普语
language-pl = 波兰语
language-prs = 达里语
language-ps = 普什图语
language-pt = 葡萄牙语
language-rmy = 罗姆语
language-ro = 罗马尼亚语
language-rom = 罗姆语
language-ru = 俄语
language-si = 僧伽罗语
language-sk = 斯洛伐克语
language-sl = 斯洛文尼亚语
language-so = 索马里语
language-sq = 阿尔巴尼亚语
language-sr = 塞尔维亚语
language-sw = 斯瓦希里语
language-ta = 泰米尔语
language-th = 泰语
language-ti = 提格利尼亚语
language-tl = 他加禄语
language-tr = 土耳其语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-uz = 乌兹别克语
language-vi = 越南语
language-wo = 沃洛夫语
language-zh = 中文

### pages: was nur in fertigen Seiten steht.

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
narrow-languages = 查找语言
no-language = 这里没有这种语言。

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
browse-helpers = 面向所有帮助他人的人
search-within = 在此列表中搜索和筛选
also-nearby = 附近还有

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

## Erklärungen
accessibility = 无障碍
accessibility-scope = 本声明适用于门户网站“{ $name }”。
accessibility-full = 本网站符合无障碍要求。
accessibility-partial = 本网站符合大部分无障碍要求。
accessibility-none = 本网站尚未符合无障碍要求。
accessibility-not-assessed = 本网站的无障碍程度尚未经过检查。
accessibility-gaps = 尚未实现无障碍的内容
binding-german = 以德文版为准。
barrier-report = 报告障碍
barrier-intro = 本网站上有您无法阅读、收听或操作的内容吗？请写信告诉我们。您也可以通过这种方式索取其他形式的内容。
barrier-message = 您的留言
barrier-page = 页面：
barrier-what = 哪里无法使用？您用什么上网，例如手机或读屏软件？
barrier-hint = 您的邮件程序会打开，并带有这段文字。您在那里点击“发送”之后，邮件才会发出。
barrier-send = 打开邮件
barrier-mail = 或直接写信至：
plain-language = 简易德语
sign-language = 手语
sign-language-none = 这里目前还没有德国手语视频。
sign-language-ask = 您需要手语信息吗？请向我们询问。
imprint-missing = 法律信息尚未提供。
privacy-full = 运营方的隐私声明

## Offene Daten
data-title = 开放数据
data-description = 本网站的所有服务均可下载：表格格式和 JSON 格式。
data-intro = { $count ->
   *[other] 您可以在这里下载本网站的全部 { $count } 项服务。
}
data-csv = 表格（CSV）
data-csv-about = 每项服务一行。可用 Excel 和 LibreOffice 打开。
data-json = JSON
data-json-about = 供程序使用：HSDS 3.0（Open Referral）格式，标识符固定不变。
data-feed = 最新动态（Atom 订阅）
data-feed-about = 供阅读器订阅新增和更改的服务。每个主题也都有这样的订阅源。
data-use = 您可以如何使用这些数据
data-licence = 这些信息采用以下许可：
data-licence-none = 未注明使用权。请向运营方询问。
data-contacts = 联系方式只列出机构，不列出个人姓名。本网站每次更新时，文件都会重新生成。
feed-title = 新增和更改：{ $name }

## Ohne Netz
offline-title = 没有网络连接
offline-text = 此页面没有保存在您的设备上。您访问过的页面和搜索功能在没有网络时也能使用。
offline-search = 前往搜索

## Erste Schritte
first-steps-call = 刚来这里？从这里开始
first-steps-call-text = 先做什么，一步一步来——从市政厅到德语课。
first-steps-title = 第一步
first-steps-lead = 您刚来德国吗？请先完成这些步骤，最好按照这个顺序。每一步都有可以帮助您的机构。

## Angebot: wann, wo, weitergeben
open-now = 现在开放，至 { $time }
opens-next = 现在休息。{ $date } { $time } 开放。
closed-now = 现在休息
calendar-file = 添加到日历
map-link = 在地图上查看
map-note = 前往 openstreetmap.org
checked-long-ago = 上次核实：{ $date }。这是很久以前的事了。出发前请先询问。
elsewhere-title = 您住在其他城镇？
elsewhere-hint = 此服务面向 { $name }。在其他地方，您可以找这些机构：
offer-onward = 更多类似服务
read-aloud = 朗读
read-pause = 暂停
read-resume = 继续朗读
read-stop = 停止朗读
print-page = 打印
share-page = 分享
link-copied = 链接已复制。
link-not-copied = 无法复制链接。链接显示在浏览器顶部。
qr-code = 二维码
qr-hint = 用手机摄像头对准它：手机会打开此页面。
report-subject = 服务信息有误：{ $name }
report-body = 哪里不对？

## Schutz
exit-now = 快速离开此页
exit-key = 或按三次 Esc
traces-title = 不让别人看到您来过这里
traces-hint = 浏览器会记住访问过的页面。请在之后删除历史记录：在电脑上通常按 Ctrl + Shift + Delete，在手机上到浏览器设置中删除。使用无痕窗口更好：这样浏览器什么都不会记住。

## Wörter
words-title = 词语简单解释
words-hint = 服务介绍和信件中出现的词语和缩写。
all-words = 所有词语

## Meine Liste
my-list = 我的列表
my-list-count = 我的列表（{ $count }）
list-description = 收集服务，用两种语言打印，并转给他人。
list-no-script = 列表需要 JavaScript 和较新的浏览器。
list-empty = 您的列表还是空的。请在服务中选择“收藏”，它就会出现在这里。
list-find = 查找服务
list-added = “{ $name }”已加入您的列表。
list-removed = “{ $name }”已不在您的列表中。
list-full = 您的列表已满。请先移除一项服务。
list-moved = “{ $name }”现在排在第 { $count } 位。
list-cleared = 您的列表现在是空的。
list-undo = 撤销
list-print = 打印
list-share = 分享
list-copy = 复制链接
list-copied = 链接已复制。
list-mail = 用电子邮件发送
list-clear = 清空列表
list-share-hint = 有链接的人都能看到这份列表。链接中只有服务，没有备注，也没有任何关于您的信息。
list-show = 打印页上的语言
list-second = 第二种语言：
list-both = 两种语言并排
list-only = 仅{ $language }
list-up = 上移
list-down = 下移
list-remove = 移除
list-note = 打印备注
list-loading = 正在加载…
list-gone = 此服务已不存在：{ $name }
list-failed = 此服务暂时无法加载。请稍后重新加载页面：{ $name }
list-address = 这份列表的网址：
list-keep-title = 保留列表
list-keep = 保留在此设备上
list-keep-hint = 如果不勾选，列表只存在于此页面的网址中，关闭窗口后就会消失。如果勾选，浏览器会把这些服务和您的备注保存在此设备上，不保存其他内容。这样，使用此设备的人都能看到它们。
list-kept = 列表已保存在此设备上。
list-not-kept = 此浏览器不允许保存。
list-forget = 从此设备删除
list-forgotten = 已删除。此设备上不再保存任何列表。
list-other = 此设备上已保存了另一份列表。如果您也保留这一份，两份列表会合为一份。
list-other-open = 查看已保存的列表
