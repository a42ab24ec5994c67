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
facet-mode = Como funciona
close = Fechar
sort-by = Ordenar por
sort-relevance = Melhores resultados
sort-near = Proximidade
sort-checked = Última verificação
sort-title = De A a Z
sort-from = a partir de
choose-town = Escolher localidade
my-location = A minha localização
use-my-location = Usar a minha localização
location-unknown = Não se conhece a sua localização. Por favor, escolha uma localidade.
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
help-in-person = Ajuda pessoal

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
save-offer = Guardar
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
narrow-languages = Procurar uma língua
no-language = Esta língua não está disponível aqui.

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
browse-helpers = Para quem ajuda
search-within = Pesquisar e filtrar nesta lista
also-nearby = Também perto daqui

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

## Erklärungen
accessibility = Acessibilidade
accessibility-scope = Esta declaração aplica-se ao portal «{ $name }».
accessibility-full = O portal cumpre os requisitos de acessibilidade.
accessibility-partial = O portal cumpre a maior parte dos requisitos de acessibilidade.
accessibility-none = O portal ainda não cumpre os requisitos de acessibilidade.
accessibility-not-assessed = Ainda não se verificou até que ponto o portal é acessível.
accessibility-gaps = O que ainda não é acessível
binding-german = Só a versão alemã é vinculativa.
barrier-report = Comunicar uma barreira
barrier-intro = Há alguma coisa neste site que não consegue ler, ouvir ou usar? Escreva-nos. Desta forma, também pode pedir um conteúdo noutro formato.
barrier-message = A sua mensagem
barrier-page = Página:
barrier-what = O que não funciona? O que usa para navegar, por exemplo um telemóvel ou um leitor de ecrã?
barrier-hint = O seu programa de e-mail abre com este texto. Nada é enviado até carregar em «Enviar» nesse programa.
barrier-send = Abrir e-mail
barrier-mail = Ou escreva diretamente para:
plain-language = Alemão fácil
sign-language = Língua gestual
sign-language-none = Ainda não há aqui vídeos em língua gestual alemã.
sign-language-ask = Precisa de informações em língua gestual? Pergunte-nos.
imprint-missing = A informação legal ainda não está disponível.
privacy-full = Política de privacidade do responsável pelo portal

## Offene Daten
data-title = Dados abertos
data-description = Todos os serviços deste portal para descarregar: em tabela e em JSON.
data-intro = { $count ->
    [one] Aqui pode descarregar o serviço deste portal.
   *[other] Aqui pode descarregar todos os { $count } serviços deste portal.
}
data-csv = Tabela (CSV)
data-csv-about = Uma linha para cada serviço. Abre no Excel e no LibreOffice.
data-json = JSON
data-json-about = Para programas: no formato HSDS 3.0 (Open Referral), com identificadores fixos.
data-feed = Novidades (feed Atom)
data-feed-about = Serviços novos e alterados para leitores de feeds. Cada tema também tem um feed destes.
data-use = O que pode fazer com eles
data-licence = As informações têm esta licença:
data-licence-none = Não há nenhuma indicação sobre os direitos de utilização. Por favor, pergunte ao responsável pelo portal.
data-contacts = Como contacto são indicadas apenas entidades, nunca nomes de pessoas. Os ficheiros são criados de novo em cada atualização do portal.
feed-title = Novo e alterado: { $name }

## Ohne Netz
offline-title = Sem ligação
offline-text = Esta página não está guardada no seu dispositivo. As páginas que já visitou e a pesquisa também funcionam sem internet.
offline-search = Ir para a pesquisa

## Erste Schritte
first-steps-call = Acabou de chegar? Comece aqui
first-steps-call-text = O que fazer primeiro, passo a passo – da câmara municipal ao curso de alemão.
first-steps-title = Primeiros passos
first-steps-lead = Acabou de chegar à Alemanha? Estes são os primeiros passos, de preferência por esta ordem. Para cada um, encontra entidades que ajudam.

## Angebot: wann, wo, weitergeben
open-now = Aberto agora, até às { $time }
opens-next = Fechado agora. Abre { $date } às { $time }.
closed-now = Fechado agora
calendar-file = Adicionar ao calendário
map-link = Ver no mapa
map-note = vai para openstreetmap.org
checked-long-ago = Última verificação: { $date }. Já foi há muito tempo. Por favor, pergunte antes de sair de casa.
elsewhere-title = Mora noutra localidade?
elsewhere-hint = Este serviço é para { $name }. Noutros locais, pode contar com estes:
offer-onward = Mais serviços como este
read-aloud = Ouvir
read-pause = Pausa
read-resume = Continuar
read-stop = Parar a leitura
print-page = Imprimir
share-page = Partilhar
link-copied = A ligação foi copiada.
link-not-copied = Não foi possível copiar a ligação. Está no topo do navegador.
qr-code = Código QR
qr-hint = Aponte a câmara de um telemóvel para o código: abre esta página.
report-subject = Erro no serviço { $name }
report-body = O que não está certo?

## Schutz
exit-now = Sair depressa da página
exit-key = ou três vezes Esc
traces-title = Para que ninguém veja que esteve aqui
traces-hint = O navegador guarda as páginas visitadas. Apague depois o histórico: no computador, normalmente com Ctrl + Shift + Delete (Strg + Umschalt + Entf); no telemóvel, nas definições do navegador. Ainda melhor é uma janela privada: assim, o navegador não guarda nada.

## Wörter
words-title = Palavras explicadas de forma simples
words-hint = Palavras e abreviaturas que aparecem nos serviços e nas cartas.
all-words = Todas as palavras

## Meine Liste
my-list = A minha lista
my-list-count = A minha lista ({ $count })
list-description = Reunir serviços, imprimi-los em duas línguas e passá-los a outras pessoas.
list-no-script = A lista precisa de JavaScript e de um navegador atualizado.
list-empty = A sua lista ainda está vazia. Escolha «Guardar» num serviço e ele aparece aqui.
list-find = Procurar serviços
list-added = «{ $name }» está agora na sua lista.
list-removed = «{ $name }» já não está na sua lista.
list-full = A sua lista está cheia. Remova primeiro um serviço.
list-moved = «{ $name }» está agora na posição { $count }.
list-cleared = A sua lista está agora vazia.
list-undo = Anular
list-print = Imprimir
list-share = Partilhar
list-copy = Copiar ligação
list-copied = A ligação foi copiada.
list-mail = Enviar por e-mail
list-clear = Esvaziar a lista
list-share-hint = Quem tiver a ligação vê esta lista. A ligação contém apenas os serviços, nenhuma nota e nada sobre si.
list-show = Línguas na folha
list-second = Segunda língua:
list-both = as duas lado a lado
list-only = só { $language }
list-up = Mover para cima
list-down = Mover para baixo
list-remove = Remover
list-note = Nota para imprimir
list-loading = A carregar…
list-gone = Este serviço já não existe: { $name }
list-failed = De momento, não foi possível carregar este serviço. Por favor, volte a carregar a página mais tarde: { $name }
list-address = Esta lista na internet:
list-keep-title = Manter a lista
list-keep = Manter neste dispositivo
list-keep-hint = Sem o visto, a lista está apenas no endereço desta página e perde-se quando fecha a janela. Com o visto, o seu navegador guarda os serviços e as suas notas neste dispositivo, e mais nada. Quem usar o dispositivo pode então vê-los.
list-kept = A lista está guardada neste dispositivo.
list-not-kept = Este navegador não permite guardar.
list-forget = Apagar deste dispositivo
list-forgotten = Apagado. Já não há nenhuma lista guardada neste dispositivo.
list-other = Neste dispositivo já está guardada outra lista. Se mantiver também esta, as duas passam a ser uma só.
list-other-open = Ver a lista guardada
