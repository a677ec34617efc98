# Comments nest as deep as anybody likes.
{
    head -c 200000 /dev/zero | sed 's/\x0\x0/\/*/g'
    head -c 200000 /dev/zero | sed 's/\x0\x0/*\//g'
    echo 'table a as A { id int primary key }'
} >schema.orm
