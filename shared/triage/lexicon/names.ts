/**
 * First names with which patients and their families sign. A name explains itself, and is never taken for a misspelt complaint. Names that
 * are words of another meaning as well ("Hope", "Dolores", "Socorro") are left out.
 */
export const firstNames = `
  marge
  abigail adela adrian agnes aidan albert alberto alejandra alejandro alex alexis alfonso alfred alfredo alice alicia allen allison alma
  alvin amanda amelia amos andrea andres andrew andy angie anita annette annie antonia antonio araceli archie arlene arnold arthur arturo
  ashley aubrey audrey augustine barney barry beatrice beatriz becky benita benito benjamin bennett bernard bernice bertha bessie
  beth betsy betty beulah beverly billy blake bonnie boyd bradley brandon brenda brent brett brian bridget brittany bruce bryan byron
  caleb calvin camila carl carla carlton carol caroline carolyn carrie carroll casey catalina catherine cathy cecil cecilia celia charlene
  charles charlie charlotte cheryl chester chloe chris christina christine christopher cindy claire clarence clark claude claudia clayton
  clifford clint clinton clyde cody colleen connie conrad cora corey cornelia courtney craig cristina curtis cynthia dalia damian daniel
  daniela danny darla darlene darrell darren daryl dave david deanna debbie deborah debra delia denise dennis derek desiree dewey diana
  diane dominga dominic donald donnie dora doreen doris dorothy doug douglas duane dustin dwayne dwight earlene eddie edgar edith edna
  eduardo edward edwin eileen elaine eleanor elena elias elijah elisa eliza elizabeth ella ellen ellie elmer eloise elsa elsie elva elvira
  emilio emily emma emmett enrique eric erica erik erin erma ernest ernestine ernesto ervin estela esther ethan ethel eugene eunice evan
  evangelina evelyn everett fannie faustino faye felix fernando florence floyd fran frances francis francisco frank franklin fred freda freddie
  frederick gabriel gabriela gail garrett gary geneva george georgia gerald geraldine gerardo gertrude gilbert gilberto gina gladys glen
  glenda gonzalo gordon graciela grady greg gregory greta guillermo gustavo gwen hannah harold harriet harry harvey hattie heather hector
  heidi helen helena henrietta henry herb herbert herman hilda hiram homer horace horacio howard hubert hugh hugo ignacio igor imelda
  imogene inez ingrid irene irma irvin isaac isabel isaiah ismael ivan jackie jackson jacob jacqueline jaden jaime jake jamie janet janice jared
  jason jasper jeanette jeff jeffrey jenna jennie jennifer jenny jeremy jerome jesse jessica jessie jill jimmy joann joanne joaquin jodi
  joel joey johanna johnny jolene jonathan jose josefa josefina joseph josephine josh joshua josie joyce juana juanita judith judy julian
  juliana julie julio julius kaitlyn kara karl karla kate katherine kathleen kathryn kathy katie kayla keith kelly kelsey kendra kenneth
  kenny kerry kimberly kris krista kristen kristin kurt kyle larry lauren laurie lavonne lawrence leah lena leona leonard leonardo leonor
  leroy leslie lester leticia levi lewis lila lillian lindsay lionel lisa lloyd lois lola lonnie loretta lori lorraine louis louise lucas
  lucille lucinda lucy luella luis luke lula lupe luther lydia lyle lynn mabel maddie madeline maggie malcolm mamie mandy manuel mara marc
  marcella marcia marcos marcus margaret margarita margie marguerite maria maribel marilyn mario marion marisol marjorie marla marlene
  marlon marsha marshall martha martina marty marvin mary mason mateo mathew matilda matthew maude maureen maurice maya megan melanie
  melinda melissa melvin meredith micah michael micheal michelle miguel mike miles millie milton mindy minerva minnie miranda miriam
  mitchell moises mollie monica morris muriel myra myron nadine nancy naomi natalia natalie nate nathan nellie nelson nettie nicholas
  nicole nina nora norman octavio odell olga oliver olivia ollie omar ophelia orlando orville otto owen pablo pamela patricia patrick
  patsy patti patty paul paula paulette pauline pedro peg peggy percy perry peter petra philip phoebe phyllis priscilla quentin rachel
  rafael ralph ramiro ramon ramona randall raquel raul raymond rebecca reggie regina reginald rene renee reuben reynaldo rhonda ricardo
  richard rick ricky riley rita robert roberta roberto rochelle rodney rodolfo rodrigo rogelio roger roland rolando roman ronald ronnie
  rosalie rosalinda rosemarie rosie ross rowena roxanne ruben rudolph rudy rufus russell ruth ryan sabrina sadie salvador samantha sammy
  samuel sandra sandy santiago sara sarah saul scott sean sergio seth shane shannon shaun shawn sheila shelby shelley sheri sherman sherri
  sherry sheryl shirley sidney silas silvia simon sofia sonia sonja sonny sophia sophie spencer stacey stacy stanley stella stephanie
  stephen steve steven stewart stuart susan susie suzanne sybil sylvester sylvia tabitha tamara tammy tara teresa teri terrance terrell
  terri terry thelma theodore theresa thomas tiffany timothy tina toby todd tommy toni tony tonya tracy travis trevor tricia trina
  trinidad trisha troy tyler ulysses ursula valentin valerie vance vanessa velma verna vernon veronica vicente vicki vicky vilma vince
  vincent vivian wallace walter wanda warren wayne wendell wendy wesley whitney wilbur wilfred willard william willie wilma winifred
  winston woodrow xavier yolanda yvette yvonne zachary zelda
`;
