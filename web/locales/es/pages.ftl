# Was die festen Seiten sagen: Angebot, Thema, Ort, Sprachwahl. Geht nicht an die Suche im Browser.

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
fact-wheelchair = Accesible en silla de ruedas
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
