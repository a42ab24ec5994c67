### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = O que procura?
start-text = { $count ->
    [one] { $count } serviço para pessoas recém-chegadas e para quem as acompanha.
   *[other] { $count } serviços para pessoas recém-chegadas e para quem as acompanha.
}
browse-categories = Por tema
browse-towns = Por localidade

## Suche
search-label = Pesquisar em todos os serviços
search-button = Pesquisar
search-hint = Por exemplo, «curso de alemão com creche» ou «casa». Os resultados aparecem enquanto escreve.
search-loading = A carregar a pesquisa…
search-unavailable = De momento, a pesquisa não está disponível
search-retry = Tentar novamente
search-failed = Não foi possível carregar a pesquisa. Também encontra todos os serviços nas listas por tema e por localidade.
suggestions-label = Sugestões
suggestions = { $count ->
    [one] { $count } sugestão
   *[other] { $count } sugestões
}
suggestion-offer = Serviço

## Ergebnisse
offers = { $count ->
    [0] nenhum serviço
    [one] um serviço
   *[other] { $count } serviços
}
offers-word = { $count ->
    [0] serviços
    [one] serviço
   *[other] serviços
}
all-offers = { $count ->
    [one] { $count } serviço
   *[other] Todos os serviços ({ $count })
}
found = { $count ->
    [0] Nenhum serviço encontrado
    [one] Um serviço encontrado
   *[other] { $count } serviços encontrados
}
show-more = Mostrar mais serviços ({ $shown } de { $total })
did-you-mean = Queria dizer «{ $name }»?
corrected-hits = Estes são os resultados dessa pesquisa.

## Filter
filters = Filtros
open-filters = { $count ->
    [0] Filtros
    [one] Filtros ({ $count } escolhido)
   *[other] Filtros ({ $count } escolhidos)
}
show-results = { $count ->
    [0] Nenhum serviço
    [one] Mostrar um serviço
   *[other] Mostrar { $count } serviços
}
active-filters = Filtros escolhidos
remove-filter = Remover o filtro:
clear-filters = Remover todos os filtros
facet-category = Tema
facet-municipality = Localidade
facet-language = Língua do serviço
facet-target-group = Para quem
narrow-list = Procurar na lista
show-all-values = Mostrar tudo ({ $count })
show-fewer-values = Mostrar menos
municipality-not-stated = Local não indicado
language-not-stated = Língua não indicada
not-stated = não indicado

## Nichts gefunden
nothing-hint = Não encontrámos nada. Isto pode ajudar:
drop-facet = { $count ->
    [one] Sem o filtro «{ $facet }»: { $count } serviço
   *[other] Sem o filtro «{ $facet }»: { $count } serviços
}
in-neighbouring-towns = { $count ->
    [one] Também em localidades vizinhas: { $count } serviço
   *[other] Também em localidades vizinhas: { $count } serviços
}
drop-query = Apagar o texto, manter os filtros
start-again = Começar de novo
first-steps-hint = Não sabe por onde começar? Aqui encontra ajuda:

## Karte eines Angebots
fact-where = Onde
fact-languages = Línguas
fact-cost = Preço
county-wide = em todo o lado ({ $name })
serves = para { $name }
serves-towns = { $count ->
    [one] para { $count } localidade
   *[other] para { $count } localidades
}
place-not-stated = por favor, pergunte
cost-free = gratuito
cost-partly = em parte gratuito
cost-paid = pago
registration-required = com inscrição
registration-not-required = sem inscrição
mode-on-site = presencial
mode-phone = por telefone
mode-online = online
mode-home-visit = visita ao domicílio
status-planned = previsto
status-paused = em pausa
status-ended = terminado
for-professionals = para profissionais e pessoas voluntárias
volunteers-wanted = procuram-se pessoas voluntárias
machine-translated = tradução automática
call = Ligar:
fact-wheelchair = Acessível em cadeira de rodas
as-of = Verificado: { $date }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}

## Sprachen
language-am = amárico
language-ar = árabe
language-az = azeri
language-bg = búlgaro
language-bn = bengali
language-bs = bósnio
language-ckb = curdo (sorani)
language-cs = checo
language-de = alemão
language-de-simple = alemão fácil
language-el = grego
language-en = inglês
language-es = espanhol
language-fa = persa (farsi)
language-fa-AF = dari
language-fr = francês
language-gsg = língua gestual alemã
language-ha = haúça
language-he = hebraico
language-hi = hindi
language-hr = croata
language-hu = húngaro
language-hy = arménio
language-ig = igbo
language-it = italiano
language-ja = japonês
language-ka = georgiano
language-kk = cazaque
language-kmr = curdo (kurmanji)
language-ko = coreano
language-ku = curdo
language-lt = lituano
language-lv = letão
language-mk = macedónio
language-mn = mongol
language-nl = neerlandês
language-pa = panjabi
language-pl = polaco
language-prs = dari
language-ps = pastó
language-pt = português
language-rmy = romani
language-ro = romeno
language-rom = romani
language-ru = russo
language-si = cingalês
language-sk = eslovaco
language-sl = esloveno
language-so = somali
language-sq = albanês
language-sr = sérvio
language-sw = suaíli
language-ta = tâmil
language-th = tailandês
language-ti = tigrínia
language-tl = tagalo
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-uz = usbeque
language-vi = vietnamita
language-wo = uolofe
language-zh = chinês

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Ir para o conteúdo
choose-language = Escolher língua
search-placeholder = Pesquisar…
start-page = Início
breadcrumb = Está aqui
footer-note = Não podemos garantir que todas as informações ainda estejam corretas. Antes de sair de casa, confirme com quem presta o serviço.
report-mistake = Comunicar um erro
imprint = Informação legal
privacy = Privacidade
welcome = Damos-lhe as boas-vindas! Aqui encontra serviços para pessoas recém-chegadas.
start-text-short = Serviços para pessoas recém-chegadas: cursos de alemão, aconselhamento, pontos de encontro e mais.
start-description = Cursos de alemão, aconselhamento, pontos de encontro, ajuda com serviços públicos e habitação: serviços para pessoas recém-chegadas.
no-script = A pesquisa precisa de JavaScript e de um navegador atualizado. Sem ela, encontra todos os serviços nas listas por tema e por localidade.
not-found = Esta página já não existe. Na página inicial encontra todos os serviços.

## Thema und Ort
category-description = { $count ->
    [0] { $name }: ainda sem serviços para pessoas recém-chegadas.
    [one] { $name }: um serviço para pessoas recém-chegadas.
   *[other] { $name }: { $count } serviços para pessoas recém-chegadas.
}
category-empty = Ainda não há nenhum serviço sobre este tema.
category-in = { $name } – { $municipality }
narrower-categories = Temas mais específicos
category-towns = Na minha localidade
all-of-category = Todos os serviços sobre este tema
same-category-everywhere = Ver todo o tema
all-offers-in = Em { $name } e para { $name }
place-title = Serviços em { $name }
offers-in = Em { $name } e para { $name }
offers-county-wide = Em todo o lado ({ $name })
also-without-place = { $count ->
    [one] E mais { $count } serviço sem local indicado
   *[other] E mais { $count } serviços sem local indicado
}
without-place-title = Serviços sem local indicado
without-place-hint = Não se sabe onde estes serviços são prestados nem a que localidades se destinam. Por favor, pergunte.

## Angebot
offer-what = De que se trata?
offer-next-steps = Como fazer
offer-facts = Em resumo
offer-contact = Contacto
offer-provider = Quem oferece
offer-partners = Com a participação de
offer-similar = Serviços semelhantes
status-planned-hint = Previsto: este serviço foi anunciado, mas ainda não começou.
status-paused-hint = Em pausa: este serviço não está a funcionar neste momento.
for-professionals-hint = Este serviço destina-se a profissionais e a pessoas voluntárias.
write-mail = Escrever:
open-web = Página web:
contact-not-stated = Não há nenhum contacto indicado.
source = Fonte:
fact-for = Para quem
fact-when = Quando
fact-teaches = Língua ensinada
fact-interpreting = Intérprete
fact-registration = Inscrição
fact-volunteers = Participar
fact-names = Outros nomes
fact-valid-until = Válido até
yes = sim
no = não
gender-women = só para mulheres e meninas
gender-men = só para homens e rapazes
age-range = dos { $min } aos { $max } anos
age-from = a partir dos { $min } anos
age-to = até aos { $max } anos
teaching-range = { $language }, níveis { $min } a { $max }
teaching-level = { $language }, nível { $level }
interpreting-available = possível
interpreting-by-visitor = possível; pode ser pedido por si
interpreting-by-institution = possível; é pedido por um serviço público, uma escola ou um centro de aconselhamento
interpreting-none = não é possível
from-to = de { $start } a { $end }
from-date = a partir de { $start }
until-date = até { $end }
weekday-mo = seg
weekday-tu = ter
weekday-we = qua
weekday-th = qui
weekday-fr = sex
weekday-sa = sáb
weekday-su = dom
public-holidays = feriados
closed = fechado
