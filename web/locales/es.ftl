### portal: was die Suche sagt. Dieser Teil geht mit der Startseite an den Browser.

## Start
start-title = ¿Qué busca?
start-text = { $count ->
    [one] Un servicio para personas recién llegadas y para quienes las acompañan.
   *[other] { $count } servicios para personas recién llegadas y para quienes las acompañan.
}
browse-categories = Por tema
browse-towns = Por municipio

## Suche
search-label = Buscar en todos los servicios
search-button = Buscar
search-hint = Por ejemplo, “curso de alemán con guardería” o “vivienda”. Los resultados aparecen mientras escribe.
search-loading = La búsqueda se está cargando…
search-unavailable = La búsqueda no está disponible en este momento
search-retry = Intentar de nuevo
search-failed = No se ha podido cargar la búsqueda. También encontrará todos los servicios en las listas por tema y por municipio.
suggestions-label = Sugerencias
suggestions = { $count ->
    [one] una sugerencia
   *[other] { $count } sugerencias
}
suggestion-offer = Servicio

## Ergebnisse
offers = { $count ->
    [one] un servicio
   *[other] { $count } servicios
}
offers-word = { $count ->
    [one] servicio
   *[other] servicios
}
all-offers = { $count ->
    [one] Un servicio
   *[other] Todos los servicios ({ $count })
}
found = { $count ->
    [0] Ningún servicio encontrado
    [one] Un servicio encontrado
   *[other] { $count } servicios encontrados
}
show-more = Mostrar más servicios ({ $shown } de { $total })
did-you-mean = ¿Quería decir “{ $name }”?
corrected-hits = Estos son los resultados de esa búsqueda.

## Filter
filters = Filtros
open-filters = { $count ->
    [0] Filtros
    [one] Filtros ({ $count } elegido)
   *[other] Filtros ({ $count } elegidos)
}
show-results = { $count ->
    [0] Ningún servicio
    [one] Mostrar un servicio
   *[other] Mostrar { $count } servicios
}
active-filters = Filtros elegidos
remove-filter = Quitar el filtro:
clear-filters = Quitar todos los filtros
facet-category = Tema
facet-municipality = Municipio
facet-language = Idioma del servicio
facet-target-group = Para quién
narrow-list = Buscar en la lista
show-all-values = Mostrar todo ({ $count })
show-fewer-values = Mostrar menos
municipality-not-stated = Lugar no indicado
language-not-stated = Idioma no indicado
not-stated = no indicado

## Nichts gefunden
nothing-hint = No hemos encontrado nada. Esto puede ayudar:
drop-facet = { $count ->
    [one] Sin el filtro “{ $facet }”: un servicio
   *[other] Sin el filtro “{ $facet }”: { $count } servicios
}
in-neighbouring-towns = { $count ->
    [one] También en municipios vecinos: un servicio
   *[other] También en municipios vecinos: { $count } servicios
}
drop-query = Borrar el texto, conservar los filtros
start-again = Empezar de nuevo
first-steps-hint = ¿No sabe por dónde empezar? Aquí le ayudan:

## Karte eines Angebots
fact-where = Dónde
fact-languages = Idiomas
fact-cost = Precio
county-wide = en todo { $name }
serves = para { $name }
serves-towns = { $count ->
    [one] para un municipio
   *[other] para { $count } municipios
}
place-not-stated = por favor, pregunte
cost-free = gratis
cost-partly = en parte gratis
cost-paid = de pago
registration-required = con inscripción
registration-not-required = sin inscripción
mode-on-site = presencial
mode-phone = por teléfono
mode-online = por internet
mode-home-visit = visita a domicilio
status-planned = previsto
status-paused = en pausa
status-ended = terminado
for-professionals = para profesionales y voluntariado
volunteers-wanted = se busca voluntariado
machine-translated = traducción automática
call = Llamar:
fact-wheelchair = Accesible en silla de ruedas
as-of = Revisado: { $date }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

## Sprachen
language-am = amárico
language-ar = árabe
language-az = azerí
language-bg = búlgaro
language-bn = bengalí
language-bs = bosnio
language-ckb = kurdo (sorani)
language-cs = checo
language-de = alemán
language-de-simple = alemán fácil
language-el = griego
language-en = inglés
language-es = español
language-fa = persa (farsi)
language-fa-AF = dari
language-fr = francés
language-gsg = lengua de signos alemana
language-ha = hausa
language-he = hebreo
language-hi = hindi
language-hr = croata
language-hu = húngaro
language-hy = armenio
language-ig = igbo
language-it = italiano
language-ja = japonés
language-ka = georgiano
language-kk = kazajo
language-kmr = kurdo (kurmanji)
language-ko = coreano
language-ku = kurdo
language-lt = lituano
language-lv = letón
language-mk = macedonio
language-mn = mongol
language-nl = neerlandés
language-pa = panyabí
language-pl = polaco
language-prs = dari
language-ps = pastún
language-pt = portugués
language-rmy = romaní
language-ro = rumano
language-rom = romaní
language-ru = ruso
language-si = cingalés
language-sk = eslovaco
language-sl = esloveno
language-so = somalí
language-sq = albanés
language-sr = serbio
language-sw = suajili
language-ta = tamil
language-th = tailandés
language-ti = tigriña
language-tl = tagalo
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-uz = uzbeko
language-vi = vietnamita
language-wo = wólof
language-zh = chino

### pages: was nur in fertigen Seiten steht.

## Rahmen
skip-to-content = Ir al contenido
choose-language = Elegir idioma
search-placeholder = Buscar…
start-page = Inicio
breadcrumb = Está usted aquí
footer-note = No podemos garantizar que todos los datos sigan siendo correctos. Pregunte a la organización antes de ponerse en camino.
report-mistake = Informar de un error
imprint = Aviso legal
privacy = Privacidad
welcome = ¡Le damos la bienvenida! Aquí encontrará servicios para personas recién llegadas.
start-text-short = Servicios para personas recién llegadas: cursos de alemán, asesoramiento, puntos de encuentro y más.
start-description = Cursos de alemán, asesoramiento, puntos de encuentro, ayuda con los trámites y la vivienda: servicios para personas recién llegadas.
no-script = La búsqueda necesita JavaScript y un navegador actual. Sin ella, encontrará todos los servicios en las listas por tema y por municipio.
not-found = Esta página ya no existe. En la página de inicio encontrará todos los servicios.

## Thema und Ort
category-description = { $count ->
    [one] { $name }: un servicio para personas recién llegadas.
   *[other] { $name }: { $count } servicios para personas recién llegadas.
}
category-empty = Todavía no hay ningún servicio sobre este tema.
category-in = { $name } – { $municipality }
narrower-categories = Temas más concretos
category-towns = En mi municipio
all-of-category = Todos los servicios sobre este tema
same-category-everywhere = Ver todo el tema
all-offers-in = En { $name } y para { $name }
place-title = Servicios en { $name }
offers-in = En { $name } y para { $name }
offers-county-wide = En todo { $name }
also-without-place = { $count ->
    [one] Y un servicio más sin lugar indicado
   *[other] Y { $count } servicios más sin lugar indicado
}
without-place-title = Servicios sin lugar indicado
without-place-hint = No se sabe dónde se ofrecen estos servicios ni para qué municipios son. Pregunte, por favor.

## Angebot
offer-what = ¿De qué se trata?
offer-next-steps = Qué hacer
offer-facts = De un vistazo
offer-contact = Contacto
offer-provider = Quién lo ofrece
offer-partners = Con la participación de
offer-similar = Servicios similares
status-planned-hint = Previsto: este servicio está anunciado, pero aún no ha empezado.
status-paused-hint = En pausa: este servicio no se ofrece en este momento.
for-professionals-hint = Este servicio es para profesionales y voluntariado.
write-mail = Escribir:
open-web = Página web:
contact-not-stated = No se indica ningún contacto.
source = Fuente:
fact-for = Para quién
fact-when = Cuándo
fact-teaches = Idioma que se enseña
fact-interpreting = Intérprete
fact-registration = Inscripción
fact-volunteers = Participar
fact-names = Otros nombres
fact-valid-until = Válido hasta
yes = sí
no = no
gender-women = solo para mujeres y niñas
gender-men = solo para hombres y niños
age-range = de { $min } a { $max } años
age-from = a partir de { $min } años
age-to = hasta { $max } años
teaching-range = { $language }, niveles { $min } a { $max }
teaching-level = { $language }, nivel { $level }
interpreting-available = posible
interpreting-by-visitor = posible; usted puede solicitarlo
interpreting-by-institution = posible; lo solicita una administración, una escuela o un centro de asesoramiento
interpreting-none = no es posible
from-to = { $start } – { $end }
from-date = inicio: { $start }
until-date = fin: { $end }
weekday-mo = lun
weekday-tu = mar
weekday-we = mié
weekday-th = jue
weekday-fr = vie
weekday-sa = sáb
weekday-su = dom
public-holidays = festivos
closed = cerrado
