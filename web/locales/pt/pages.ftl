# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Acessível em cadeira de rodas
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
