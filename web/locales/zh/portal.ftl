# Alles, was die Startseite mit der Suche sagt. Dieser Text geht mit der Seite an den Browser.

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
machine-translated = 机器翻译
call = 致电：
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
